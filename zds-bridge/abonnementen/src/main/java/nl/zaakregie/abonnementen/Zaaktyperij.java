package nl.zaakregie.abonnementen;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events of zaken whose zaaktype their message did not tell: what it is, as far as seen before, and what must be asked. */
class Zaaktyperij {

    private static final String ZAAKTYPE = "(zaaktype)";

    private final Notificatierij rij;
    private final JdbcClient jdbc;
    private final Clock klok;

    Zaaktyperij(Notificatierij rij, JdbcClient jdbc, Clock klok) {
        this.rij = rij;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** So that the next event of this zaak needs no question. */
    void onthoud(Zaaknotificatie metType) {
        rij.voegToe(ZAAKTYPE, metType, "VERDEELD");
    }

    /** Until the zaaktype is known. */
    void wacht(Zaaknotificatie zonderType) {
        rij.voegToe(ZAAKTYPE, zonderType, "ZAAKTYPE");
    }

    Optional<Zaaktype> vind(String zaak) {
        return jdbc.sql("""
                        SELECT zaaktypecode, zaaktypeomschrijving
                          FROM zr_abonnementen_notificatie
                         WHERE zaak = ? AND zaaktypecode <> ''
                         ORDER BY id DESC
                         LIMIT 1
                        """)
                .param(zaak)
                .query((r, nr) -> Zaaktype.van(r.getString("zaaktypecode"), r.getString("zaaktypeomschrijving")))
                .optional();
    }

    boolean wacht(String zaak) {
        return !van(zaak).isEmpty();
    }

    /** Zaken of which the zaaktype may be asked now, the longest waiting first. */
    List<String> teVragen(int hoogstens) {
        return jdbc.sql("""
                        SELECT zaak
                          FROM zr_abonnementen_notificatie
                         WHERE stand = 'ZAAKTYPE' AND (in_handen_tot IS NULL OR in_handen_tot < ?)
                         GROUP BY zaak
                         ORDER BY MIN(id)
                         LIMIT ?
                        """)
                .params(tijd(klok.instant()), hoogstens)
                .query(String.class)
                .list();
    }

    /** What waits for the zaaktype of this zaak, in the order in which it happened. */
    List<Wachtend> van(String zaak) {
        return jdbc.sql("""
                        SELECT id, bestemming, referentienummer, tijdstip, zaak, zaaktypecode, zaaktypeomschrijving,
                               gebeurtenis, zendende_applicatie, statuscode, statusomschrijving, statusvolgnummer,
                               status_gezet, pogingen
                          FROM zr_abonnementen_notificatie
                         WHERE zaak = ? AND stand = 'ZAAKTYPE'
                         ORDER BY id
                        """)
                .param(zaak)
                .query((r, nr) -> Notificatierij.wachtend(r))
                .list();
    }

    void verdeeld(long id, Zaaktype type) {
        jdbc.sql("""
                        UPDATE zr_abonnementen_notificatie
                           SET stand = 'VERDEELD', zaaktypecode = ?, zaaktypeomschrijving = ?, in_handen_tot = NULL
                         WHERE id = ?
                        """)
                .params(Notificatierij.tekst(type.code()), Notificatierij.tekst(type.omschrijving()), id)
                .update();
    }

    void stelUit(String zaak, Duration wachttijd) {
        jdbc.sql("""
                        UPDATE zr_abonnementen_notificatie
                           SET in_handen_tot = ?, pogingen = pogingen + 1
                         WHERE zaak = ? AND stand = 'ZAAKTYPE'
                        """).params(tijd(klok.instant().plus(wachttijd)), zaak).update();
    }

    private static OffsetDateTime tijd(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
