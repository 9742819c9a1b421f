package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Table {@code zr_uitgaand} as a queue: claim, extend, settle. A claim is a lease in the row itself, beside the state it
 * belongs to, so that a crash can never leave the two at odds.
 */
final class UitgaandWachtrij {

    private static final int KANDIDATEN = 20;

    private final JdbcClient jdbc;
    private final Uitgaandlezer lezer;
    private final Tijdstippen tijdstippen;
    private final Clock klok;

    UitgaandWachtrij(JdbcClient jdbc, Opslagjson json, Clock klok) {
        this.jdbc = jdbc;
        this.lezer = new Uitgaandlezer(json);
        this.tijdstippen = new Tijdstippen(jdbc, klok);
        this.klok = klok;
    }

    /** Takes a row until {@code lease}; in a transaction of its own, committed before anything is sent. */
    Optional<Claim> neem(Set<String> soorten, Instant lease) {
        Instant nu = klok.instant();
        return kandidaten(soorten, nu).stream()
                .map(volgnummer -> vergrendel(volgnummer, nu))
                .flatMap(Optional::stream)
                .map(this::metTijdstip)
                .filter(claim -> leg(claim, lease))
                .findFirst();
    }

    /** A message gets its tijdstipBericht when it goes out for the first time, and keeps it when it goes again. */
    private Claim metTijdstip(Claim claim) {
        boolean eersteKeer = claim.regel().pogingen() == 0 && !claim.navraag();
        return eersteKeer ? claim.met(tijdstippen.volgende()) : claim;
    }

    /**
     * Due rows that are first of their dossier, oldest first, unless their dossier took a zaak over from another one that
     * has not sent yet what it had then. A refused row is not settled, so it keeps back what follows. Not locked here: H2
     * limits rows before it passes over locked ones.
     */
    private List<Long> kandidaten(Set<String> soorten, Instant nu) {
        return jdbc.sql("""
                        SELECT u.volgnummer
                          FROM zr_uitgaand u
                         WHERE u.stand IN ('WACHT', 'ONDERWEG', 'NAVRAAG') AND u.volgende <= :nu
                           AND u.soort IN (:soorten)
                           AND NOT EXISTS (
                               SELECT 1 FROM zr_uitgaand e
                                WHERE e.dossier = u.dossier AND e.volgnummer < u.volgnummer
                                  AND e.stand NOT IN ('BEVESTIGD', 'OVERGESLAGEN'))
                           AND NOT EXISTS (
                               SELECT 1 FROM zr_uitgaand_volgt v
                                 JOIN zr_uitgaand e ON e.dossier = v.eerder
                                WHERE v.dossier = u.dossier AND e.volgnummer <= v.tot
                                  AND e.stand NOT IN ('BEVESTIGD', 'OVERGESLAGEN'))
                         ORDER BY u.volgnummer
                         FETCH FIRST :hoogstens ROWS ONLY
                        """)
                .param("nu", Databasetijd.naar(nu))
                .param("soorten", soorten)
                .param("hoogstens", KANDIDATEN)
                .query(Long.class)
                .list();
    }

    private Optional<Claim> vergrendel(long volgnummer, Instant nu) {
        return jdbc.sql(Uitgaandlezer.KOLOMMEN + """
                         WHERE u.volgnummer = :volgnummer AND u.stand IN ('WACHT', 'ONDERWEG', 'NAVRAAG')
                           AND u.volgende <= :nu
                           FOR UPDATE SKIP LOCKED
                        """)
                .param("volgnummer", volgnummer)
                .param("nu", Databasetijd.naar(nu))
                .query((rij, nummer) -> new Claim(
                        lezer.regel(rij, nummer),
                        UUID.randomUUID(),
                        navraag(rij.getString("stand")),
                        rij.getString("inhoud")))
                .optional();
    }

    /** ONDERWEG with an expired lease: somebody died while sending. */
    private static boolean navraag(String stand) {
        return Stand.valueOf(stand) != Stand.WACHT;
    }

    private boolean leg(Claim claim, Instant lease) {
        return jdbc.sql("""
                                UPDATE zr_uitgaand
                                   SET stand = :stand, houder = :houder, volgende = :lease, pogingen = pogingen + 1,
                                       tijdstip = :tijdstip
                                 WHERE volgnummer = :volgnummer AND stand = :was AND volgende = :verviel
                                """)
                        .param("stand", (claim.navraag() ? Stand.NAVRAAG : Stand.ONDERWEG).name())
                        .param("houder", claim.houder())
                        .param("lease", Databasetijd.naar(lease))
                        .param("tijdstip", Databasetijd.naar(claim.regel().tijdstip()))
                        .param("volgnummer", claim.regel().volgnummer())
                        .param("was", claim.regel().stand().name())
                        .param("verviel", Databasetijd.naar(claim.regel().volgende()))
                        .update()
                == 1;
    }

    void verleng(Collection<UUID> houders, Instant lease) {
        jdbc.sql("UPDATE zr_uitgaand SET volgende = :lease WHERE houder IN (:houders)")
                .param("lease", Databasetijd.naar(lease))
                .param("houders", houders)
                .update();
    }

    /** @return false when the lease was lost; then somebody else settles it */
    boolean bevestig(Claim claim) {
        return jdbc.sql("""
                                UPDATE zr_uitgaand
                                   SET stand = 'BEVESTIGD', inhoud = NULL, houder = NULL, afgehandeld = :nu,
                                       code = NULL, reden = NULL, details = NULL
                                 WHERE volgnummer = :volgnummer AND houder = :houder
                                """)
                        .param("nu", Databasetijd.naar(klok.instant()))
                        .param("volgnummer", claim.regel().volgnummer())
                        .param("houder", claim.houder())
                        .update()
                == 1;
    }

    /** Back in the queue as WACHT (surely not delivered) or NAVRAAG (unknown). */
    boolean zetTerug(Claim claim, Stand stand, Instant volgende, String reden) {
        return jdbc.sql("""
                                UPDATE zr_uitgaand
                                   SET stand = :stand, houder = NULL, volgende = :volgende, reden = :reden
                                 WHERE volgnummer = :volgnummer AND houder = :houder
                                """)
                        .param("stand", stand.name())
                        .param("volgende", Databasetijd.naar(volgende))
                        .param("reden", Uitgaandlezer.afgekapt(reden))
                        .param("volgnummer", claim.regel().volgnummer())
                        .param("houder", claim.houder())
                        .update()
                == 1;
    }

    boolean wijsAf(Claim claim, String code, String details) {
        return jdbc.sql("""
                                UPDATE zr_uitgaand
                                   SET stand = 'AFGEWEZEN', houder = NULL, code = :code, details = :details,
                                       reden = NULL, afgehandeld = :nu
                                 WHERE volgnummer = :volgnummer AND houder = :houder
                                """)
                        .param("nu", Databasetijd.naar(klok.instant()))
                        .param("code", code)
                        .param("details", details)
                        .param("volgnummer", claim.regel().volgnummer())
                        .param("houder", claim.houder())
                        .update()
                == 1;
    }
}
