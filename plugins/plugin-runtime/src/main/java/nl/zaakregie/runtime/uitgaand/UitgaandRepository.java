package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables {@code zr_uitgaand}, {@code zr_uitgaand_rij} and {@code zr_uitgaand_besluit}: what users change. */
final class UitgaandRepository {

    private final JdbcClient jdbc;

    UitgaandRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next tijdstipBericht of a dossier: now, or just after the former. Holds a lock on the dossier's queue until
     * the transaction ends, so that the order of rows is the order of commits.
     */
    Instant volgendTijdstip(DossierId dossier, Instant nu) {
        Instant tijdstip = nu.truncatedTo(ChronoUnit.MILLIS); // StUF knows no smaller unit
        int nieuw = jdbc.sql("""
                        INSERT INTO zr_uitgaand_rij (dossier, laatste_tijdstip)
                        VALUES (:dossier, :tijdstip)
                        ON CONFLICT DO NOTHING
                        """)
                .param("dossier", dossier.waarde())
                .param("tijdstip", Databasetijd.naar(tijdstip))
                .update();
        return nieuw == 1 ? tijdstip : naLaatste(dossier, tijdstip);
    }

    private Instant naLaatste(DossierId dossier, Instant tijdstip) {
        Instant laatste = jdbc.sql("SELECT laatste_tijdstip FROM zr_uitgaand_rij WHERE dossier = :dossier FOR UPDATE")
                .param("dossier", dossier.waarde())
                .query((rij, nummer) -> Databasetijd.uit(rij, "laatste_tijdstip"))
                .single();
        Instant later = tijdstip.isAfter(laatste) ? tijdstip : laatste.plusMillis(1);
        jdbc.sql("UPDATE zr_uitgaand_rij SET laatste_tijdstip = :tijdstip WHERE dossier = :dossier")
                .param("tijdstip", Databasetijd.naar(later))
                .param("dossier", dossier.waarde())
                .update();
        return later;
    }

    /** Locks the queue it follows, so that what is being enqueued there now is counted too. */
    void volgOp(DossierId dossier, DossierId eerder) {
        jdbc.sql("SELECT laatste_tijdstip FROM zr_uitgaand_rij WHERE dossier = :eerder FOR UPDATE")
                .param("eerder", eerder.waarde())
                .query((rij, nummer) -> rij.getObject(1))
                .optional();
        jdbc.sql("""
                        INSERT INTO zr_uitgaand_volgt (dossier, eerder, tot)
                        SELECT CAST(:dossier AS UUID), CAST(:eerder AS UUID), COALESCE(MAX(volgnummer), 0)
                          FROM zr_uitgaand
                         WHERE dossier = :eerder
                        ON CONFLICT DO NOTHING
                        """)
                .param("dossier", dossier.waarde())
                .param("eerder", eerder.waarde())
                .update();
    }

    void voegToe(
            Referentienummer nummer, DossierId dossier, String soort, Instant tijdstip, String inhoud, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_uitgaand
                            (referentienummer, dossier, soort, tijdstip, inhoud, stand, pogingen, geplaatst, volgende)
                        VALUES (:nummer, :dossier, :soort, :tijdstip, :inhoud, 'WACHT', 0, :nu, :nu)
                        """)
                .param("nummer", nummer.waarde())
                .param("dossier", dossier.waarde())
                .param("soort", soort)
                .param("tijdstip", Databasetijd.naar(tijdstip))
                .param("inhoud", inhoud)
                .param("nu", Databasetijd.naar(nu))
                .update();
    }

    /** The content of a refused command, locked; empty when it is not refused (any more). */
    Optional<String> afgewezenInhoud(long volgnummer) {
        return jdbc.sql("""
                        SELECT inhoud FROM zr_uitgaand
                         WHERE volgnummer = :volgnummer AND stand = 'AFGEWEZEN'
                           FOR UPDATE
                        """).param("volgnummer", volgnummer).query(String.class).optional();
    }

    void hernieuw(long volgnummer, Referentienummer nieuw, Instant tijdstip, String inhoud, Instant nu) {
        jdbc.sql("""
                        UPDATE zr_uitgaand
                           SET referentienummer = :nieuw, tijdstip = :tijdstip, inhoud = :inhoud, stand = 'WACHT',
                               pogingen = 0, volgende = :nu, code = NULL, reden = NULL, details = NULL,
                               afgehandeld = NULL
                         WHERE volgnummer = :volgnummer
                        """)
                .param("nieuw", nieuw.waarde())
                .param("tijdstip", Databasetijd.naar(tijdstip))
                .param("inhoud", inhoud)
                .param("nu", Databasetijd.naar(nu))
                .param("volgnummer", volgnummer)
                .update();
    }

    void slaOver(long volgnummer, Instant nu) {
        jdbc.sql("""
                        UPDATE zr_uitgaand
                           SET stand = 'OVERGESLAGEN', inhoud = NULL, afgehandeld = :nu
                         WHERE volgnummer = :volgnummer
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("volgnummer", volgnummer)
                .update();
    }

    void legBesluitVast(Uitgaandregel regel, Besluit besluit, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_uitgaand_besluit (id, volgnummer, referentienummer, besluit, code, reden, door, op)
                        VALUES (:id, :volgnummer, :nummer, :besluit, :code, :reden, :door, :nu)
                        """)
                .param("id", UUID.randomUUID())
                .param("volgnummer", regel.volgnummer())
                .param("nummer", regel.referentienummer().waarde())
                .param("besluit", besluit.soort().name())
                .param("code", regel.code().orElse(null))
                .param("reden", besluit.reden().orElse(null))
                .param("door", besluit.door().waarde())
                .param("nu", Databasetijd.naar(nu))
                .update();
    }
}
