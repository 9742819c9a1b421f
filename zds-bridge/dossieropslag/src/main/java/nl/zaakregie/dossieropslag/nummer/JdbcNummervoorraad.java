package nl.zaakregie.dossieropslag.nummer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stock in the database. Two transactions never take the same number. A roll-back
 * puts the number back.
 */
class JdbcNummervoorraad implements Identificaties {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean metBesluiten;

    /** @param metBesluiten whether the zakenmagazijn keeps besluiten */
    JdbcNummervoorraad(JdbcClient jdbc, Clock clock, boolean metBesluiten) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.metBesluiten = metBesluiten;
    }

    @Override
    public Zaakidentificatie nieuweZaak() {
        return new Zaakidentificatie(neem(Nummersoort.ZAAK));
    }

    @Override
    public Documentidentificatie nieuwDocument() {
        return new Documentidentificatie(neem(Nummersoort.DOCUMENT));
    }

    @Override
    public Optional<Besluitidentificatie> nieuwBesluit() {
        return metBesluiten ? Optional.of(new Besluitidentificatie(neem(Nummersoort.BESLUIT))) : Optional.empty();
    }

    int aantal(Nummersoort soort) {
        return jdbc.sql("SELECT COUNT(*) FROM zr_dossieropslag_nummer WHERE soort = :soort")
                .param("soort", soort.name())
                .query(Integer.class)
                .single();
    }

    /** Adds a fetched number; one that is already in stock stays single. */
    void leg(Nummersoort soort, String waarde) {
        jdbc.sql("""
                        INSERT INTO zr_dossieropslag_nummer (soort, waarde, gehaald)
                        SELECT CAST(:soort AS VARCHAR(10)), CAST(:waarde AS VARCHAR(40)),
                               CAST(:gehaald AS TIMESTAMP WITH TIME ZONE)
                        WHERE NOT EXISTS (
                            SELECT 1 FROM zr_dossieropslag_nummer WHERE soort = :soort AND waarde = :waarde)
                        """)
                .param("soort", soort.name())
                .param("waarde", waarde)
                .param("gehaald", OffsetDateTime.now(clock))
                .update();
    }

    private String neem(Nummersoort soort) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw DossieropslagFout.NUMMER_BUITEN_TRANSACTIE.fout();
        }
        for (List<String> keus = keuze(soort); !keus.isEmpty(); keus = keuze(soort)) {
            for (String waarde : keus) {
                if (isMijn(soort, waarde)) {
                    return waarde;
                }
            }
        }
        throw DossieropslagFout.NUMMERVOORRAAD_LEEG.fout();
    }

    /** Deleting is claiming: of two transactions one deletes the row, the other waits for it and then finds none. */
    private boolean isMijn(Nummersoort soort, String waarde) {
        return jdbc.sql("DELETE FROM zr_dossieropslag_nummer WHERE soort = :soort AND waarde = :waarde")
                        .param("soort", soort.name())
                        .param("waarde", waarde)
                        .update()
                == 1;
    }

    /**
     * The oldest few, in random order so that transactions seldom wait for each other. Not SKIP LOCKED: H2 applies the
     * row limit before it skips, and then finds nothing in a full stock.
     */
    private List<String> keuze(Nummersoort soort) {
        List<String> waarden = new ArrayList<>(
                jdbc.sql("""
                        SELECT waarde FROM zr_dossieropslag_nummer
                        WHERE soort = :soort
                        ORDER BY gehaald, waarde
                        FETCH FIRST 25 ROWS ONLY
                        """).param("soort", soort.name()).query(String.class).list());
        Collections.shuffle(waarden);
        return waarden;
    }
}
