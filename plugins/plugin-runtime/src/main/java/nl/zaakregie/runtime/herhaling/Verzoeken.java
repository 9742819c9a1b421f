package nl.zaakregie.runtime.herhaling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of {@code zr_verzoek}: which requests were carried out, and what was answered. */
final class Verzoeken {

    private final JdbcClient jdbc;
    private final Clock klok;

    Verzoeken(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * A request as it is recognised.
     *
     * @param sleutel hash of the key: what a client chooses as key may say something of a person
     * @param vingerafdruk of method, address and body; says nothing about them
     */
    record Verzoek(MedewerkerId gebruiker, String sleutel, String vingerafdruk) {}

    /** What was answered. */
    record Antwoord(
            int status,
            @Nullable String soort,
            @Nullable String etag,
            @Nullable String plaats,
            String inhoud) {}

    /** What is known of a key. */
    record Bekend(String vingerafdruk, Antwoord antwoord) {}

    /**
     * Takes the key for this transaction. Who comes with the same key meanwhile waits here for its end.
     *
     * @return empty when the key is new; else what was answered
     */
    Optional<Bekend> begin(Verzoek verzoek) {
        int nieuw = jdbc.sql("""
                        INSERT INTO zr_verzoek (gebruiker, sleutel, vingerafdruk, gedaan) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        verzoek.gebruiker().waarde(),
                        verzoek.sleutel(),
                        verzoek.vingerafdruk(),
                        Databasetijd.naar(klok.instant()))
                .update();
        return nieuw == 1 ? Optional.empty() : Optional.of(vind(verzoek));
    }

    private Bekend vind(Verzoek verzoek) {
        return jdbc.sql("""
                        SELECT vingerafdruk, status, soort, etag, plaats, inhoud FROM zr_verzoek
                        WHERE gebruiker = ? AND sleutel = ?
                        """)
                .params(verzoek.gebruiker().waarde(), verzoek.sleutel())
                .query((rij, nummer) -> bekend(rij))
                .single();
    }

    void beantwoord(Verzoek verzoek, Antwoord antwoord) {
        jdbc.sql("""
                        UPDATE zr_verzoek SET status = ?, soort = ?, etag = ?, plaats = ?, inhoud = ?
                        WHERE gebruiker = ? AND sleutel = ?
                        """)
                .params(
                        antwoord.status(),
                        antwoord.soort(),
                        antwoord.etag(),
                        antwoord.plaats(),
                        antwoord.inhoud(),
                        verzoek.gebruiker().waarde(),
                        verzoek.sleutel())
                .update();
    }

    private static Bekend bekend(ResultSet rij) throws SQLException {
        return new Bekend(
                rij.getString("vingerafdruk"),
                new Antwoord(
                        rij.getInt("status"),
                        rij.getString("soort"),
                        rij.getString("etag"),
                        rij.getString("plaats"),
                        rij.getString("inhoud")));
    }
}
