package nl.zaakregie.abonnementen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Tijdstipgever;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The messages that must still be sent, and those that were; number is fixed when they are put in, moment when they first go out. */
class Notificatierij {

    private final JdbcClient jdbc;
    private final Tijdstipgever tijdstippen;
    private final Clock klok;

    Notificatierij(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.tijdstippen = new Tijdstipgever(klok);
        this.klok = klok;
    }

    /** One that waits for its turn. */
    record Wachtend(long id, String bestemming, Berichtnummer nummer, Zaaknotificatie notificatie, int pogingen) {

        Wachtend met(StufTijdstip tijdstip) {
            return new Wachtend(
                    id, bestemming, new Berichtnummer(nummer.referentienummer(), tijdstip), notificatie, pogingen);
        }
    }

    void voegToe(String bestemming, Zaaknotificatie notificatie) {
        voegToe(bestemming, notificatie, "WACHT");
    }

    void voegToe(String bestemming, Zaaknotificatie notificatie, String stand) {
        Optional<Zaakstatus> status = Optional.ofNullable(notificatie.status());
        jdbc.sql("""
                        INSERT INTO zr_abonnementen_notificatie (bestemming, referentienummer, tijdstip, zaak, zaaktypecode,
                                    zaaktypeomschrijving, gebeurtenis, zendende_applicatie, statuscode,
                                    statusomschrijving, statusvolgnummer, status_gezet, stand, pogingen, ontstaan)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
                        """)
                .params(
                        bestemming,
                        UUID.randomUUID().toString(),
                        tijdstippen.volgende().cijfers(),
                        notificatie.zaakidentificatie(),
                        tekst(notificatie.zaaktype().code()),
                        tekst(notificatie.zaaktype().omschrijving()),
                        notificatie.gebeurtenis().name(),
                        notificatie.zendendeApplicatie(),
                        status.map(s -> s.type().code()).orElse(null),
                        status.map(s -> s.type().omschrijving()).orElse(null),
                        status.map(s -> s.type().volgnummer()).orElse(null),
                        status.map(Zaakstatus::datumGezet)
                                .map(StufTijdstip::cijfers)
                                .orElse(null),
                        stand,
                        tijd(klok.instant()))
                .update();
    }

    /** In the order in which things happened. */
    List<Wachtend> wachtend(int hoogstens) {
        return jdbc.sql("""
                        SELECT id, bestemming, referentienummer, tijdstip, zaak, zaaktypecode, zaaktypeomschrijving,
                               gebeurtenis, zendende_applicatie, statuscode, statusomschrijving, statusvolgnummer,
                               status_gezet, pogingen
                          FROM zr_abonnementen_notificatie
                         WHERE stand = 'WACHT'
                         ORDER BY id
                         LIMIT ?
                        """).param(hoogstens).query((rij, nr) -> wachtend(rij)).list();
    }

    /**
     * Takes it in hand for so long. When it goes out for the first time it gets its tijdstipBericht, later than that of all
     * others we know: number and moment then stay the same, however often and from whatever node it is sent.
     *
     * @return what to send; empty when another node has it or has sent it
     */
    Optional<Wachtend> neem(Wachtend bericht, Duration lease) {
        StufTijdstip tijdstip = bericht.pogingen() > 0 ? bericht.nummer().tijdstip() : hoogsteTijdstip();
        boolean vanOns = jdbc.sql("""
                                UPDATE zr_abonnementen_notificatie
                                   SET in_handen_tot = ?, pogingen = pogingen + 1, tijdstip = ?
                                 WHERE id = ? AND stand = 'WACHT' AND pogingen = ?
                                   AND (in_handen_tot IS NULL OR in_handen_tot < ?)
                                """)
                        .params(
                                tijd(klok.instant().plus(lease)),
                                tijdstip.cijfers(),
                                bericht.id(),
                                bericht.pogingen(),
                                tijd(klok.instant()))
                        .update()
                == 1;
        return vanOns ? Optional.of(bericht.met(tijdstip)) : Optional.empty();
    }

    private StufTijdstip hoogsteTijdstip() {
        StufTijdstip laatste = jdbc.sql("SELECT MAX(tijdstip) FROM zr_abonnementen_notificatie")
                .query((rij, nr) -> new StufTijdstip(rij.getString(1)))
                .single();
        return new Tijdstipgever(klok, laatste).volgende();
    }

    void terug(long id) {
        zet(id, "WACHT", null);
    }

    void geleverd(long id) {
        zet(id, "GELEVERD", null);
    }

    void afgewezen(long id, String code) {
        zet(id, "AFGEWEZEN", code);
    }

    long aantal(String stand) {
        return jdbc.sql("SELECT COUNT(*) FROM zr_abonnementen_notificatie WHERE stand = ?")
                .param(stand)
                .query(Long.class)
                .single();
    }

    int vergeetVan(Instant voor) {
        return jdbc.sql("DELETE FROM zr_abonnementen_notificatie WHERE stand <> 'WACHT' AND ontstaan < ?")
                .param(tijd(voor))
                .update();
    }

    private void zet(long id, String stand, @Nullable String code) {
        jdbc.sql("UPDATE zr_abonnementen_notificatie SET stand = ?, foutcode = ?, in_handen_tot = NULL WHERE id = ?")
                .params(stand, code, id)
                .update();
    }

    static Wachtend wachtend(ResultSet rij) throws SQLException {
        Zaaktype zaaktype = new Zaaktype(rij.getString("zaaktypeomschrijving"), rij.getString("zaaktypecode"), null);
        Zaaknotificatie notificatie = new Zaaknotificatie(
                rij.getString("zaak"),
                zaaktype,
                Gebeurtenis.valueOf(rij.getString("gebeurtenis")),
                rij.getString("zendende_applicatie"),
                status(rij),
                List.of());
        return new Wachtend(
                rij.getLong("id"),
                rij.getString("bestemming"),
                new Berichtnummer(rij.getString("referentienummer"), new StufTijdstip(rij.getString("tijdstip"))),
                notificatie,
                rij.getInt("pogingen"));
    }

    private static @Nullable Zaakstatus status(ResultSet rij) throws SQLException {
        String gezet = rij.getString("status_gezet");
        String code = rij.getString("statuscode");
        String omschrijving = rij.getString("statusomschrijving");
        if (code == null && omschrijving == null) {
            return null;
        }
        Statustype type = new Statustype(null, null, rij.getString("statusvolgnummer"), code, omschrijving, null);
        return new Zaakstatus(type, null, gezet == null ? null : new StufTijdstip(gezet), null, null);
    }

    static String tekst(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }

    private static OffsetDateTime tijd(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
