package nl.zaakregie.dossieropslag.nummer;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stock in the database. Two transactions never take the same number: each locks a row the other skips. A roll-back
 * puts the number back.
 */
class JdbcNummervoorraad implements Identificaties {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcNummervoorraad(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Zaakidentificatie nieuweZaak() {
        return new Zaakidentificatie(neem(Nummersoort.ZAAK));
    }

    @Override
    public Documentidentificatie nieuwDocument() {
        return new Documentidentificatie(neem(Nummersoort.DOCUMENT));
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
        String waarde = eersteVrije(soort).orElseThrow(DossieropslagFout.NUMMERVOORRAAD_LEEG::fout);
        jdbc.sql("DELETE FROM zr_dossieropslag_nummer WHERE soort = :soort AND waarde = :waarde")
                .param("soort", soort.name())
                .param("waarde", waarde)
                .update();
        return waarde;
    }

    private Optional<String> eersteVrije(Nummersoort soort) {
        List<String> waarden = jdbc.sql("""
                        SELECT waarde FROM zr_dossieropslag_nummer
                        WHERE soort = :soort
                        ORDER BY gehaald, waarde
                        FETCH FIRST 1 ROW ONLY
                        FOR UPDATE SKIP LOCKED
                        """)
                .param("soort", soort.name())
                .query(String.class)
                .list();
        return waarden.stream().findFirst();
    }
}
