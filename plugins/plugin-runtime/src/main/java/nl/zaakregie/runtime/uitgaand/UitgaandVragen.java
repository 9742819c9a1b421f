package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What management asks of the outbox; never the content of a message. */
final class UitgaandVragen implements UitgaandOverzicht {

    private final JdbcClient jdbc;
    private final Uitgaandlezer lezer;

    UitgaandVragen(JdbcClient jdbc, Opslagjson json) {
        this.jdbc = jdbc;
        this.lezer = new Uitgaandlezer(json);
    }

    @Override
    public Map<Stand, Long> aantallen() {
        Map<Stand, Long> aantallen = new EnumMap<>(Stand.class);
        for (Stand stand : Stand.values()) {
            aantallen.put(stand, 0L);
        }
        jdbc.sql("SELECT stand, COUNT(*) AS aantal FROM zr_uitgaand GROUP BY stand")
                .query(rij -> {
                    aantallen.put(Stand.valueOf(rij.getString("stand")), rij.getLong("aantal"));
                });
        return aantallen;
    }

    @Override
    public Optional<Instant> oudsteOpenstaande() {
        return jdbc.sql("""
                        SELECT geplaatst
                          FROM zr_uitgaand
                         WHERE stand IN ('WACHT', 'ONDERWEG', 'NAVRAAG', 'AFGEWEZEN')
                         ORDER BY volgnummer
                         FETCH FIRST 1 ROW ONLY
                        """)
                .query((rij, nummer) -> Databasetijd.uit(rij, "geplaatst"))
                .optional();
    }

    List<Uitgaandregel> metStand(Stand stand, int hoogstens) {
        return jdbc.sql(Uitgaandlezer.KOLOMMEN + """
                         WHERE u.stand = :stand
                         ORDER BY u.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("stand", stand.name())
                .param("hoogstens", hoogstens)
                .query(lezer::regel)
                .list();
    }

    /** Also by a number it had before it was renewed. */
    Optional<Uitgaandregel> vind(Referentienummer nummer) {
        return jdbc.sql(Uitgaandlezer.KOLOMMEN + """
                         WHERE u.referentienummer = :nummer
                            OR u.volgnummer IN (
                               SELECT b.volgnummer FROM zr_uitgaand_besluit b WHERE b.referentienummer = :nummer)
                        """)
                .param("nummer", nummer.waarde())
                .query(lezer::regel)
                .optional();
    }

    List<Besluitregel> besluiten(long volgnummer) {
        return jdbc.sql("""
                        SELECT referentienummer, besluit, code, reden, door, op
                          FROM zr_uitgaand_besluit
                         WHERE volgnummer = :volgnummer
                         ORDER BY op
                        """)
                .param("volgnummer", volgnummer)
                .query((rij, nummer) -> new Besluitregel(
                        new Referentienummer(rij.getString("referentienummer")),
                        Besluit.Soort.valueOf(rij.getString("besluit")),
                        Optional.ofNullable(rij.getString("code")),
                        Optional.ofNullable(rij.getString("reden")),
                        new MedewerkerId(rij.getString("door")),
                        Databasetijd.uit(rij, "op")))
                .list();
    }
}
