package nl.zaakregie.doorgifte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must still be asked of the zakenmagazijn about changed documents. */
class Documentvragen {

    private final JdbcClient jdbc;
    private final Clock klok;

    Documentvragen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Durable once the transaction of the caller commits. */
    void stel(Berichtkop kop, String document) {
        Systeem zender = kop.zender().orElse(null);
        Systeem ontvanger = kop.ontvanger().orElse(null);
        jdbc.sql("""
                        INSERT INTO zr_doorgifte_documentvraag (document, service, zender_organisatie, zender_applicatie,
                                    zender_administratie, ontvanger_organisatie, ontvanger_applicatie,
                                    ontvanger_administratie, referentienummer, tijdstip, pogingen, niet_voor)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
                        """)
                .params(
                        document,
                        kop.service().name(),
                        zender == null ? null : zender.organisatie(),
                        zender == null ? null : zender.applicatie(),
                        zender == null ? null : zender.administratie(),
                        ontvanger == null ? null : ontvanger.organisatie(),
                        ontvanger == null ? null : ontvanger.applicatie(),
                        ontvanger == null ? null : ontvanger.administratie(),
                        kop.referentienummer().orElse(null),
                        kop.tijdstipBericht().map(StufTijdstip::cijfers).orElse(null),
                        over(Duration.ZERO))
                .update();
    }

    /** Those of which the time has come, the oldest first. */
    List<Documentvraag> open(int hoogstens) {
        return jdbc.sql("""
                        SELECT id, document, service, zender_organisatie, zender_applicatie, zender_administratie,
                               ontvanger_organisatie, ontvanger_applicatie, ontvanger_administratie, referentienummer,
                               tijdstip, pogingen
                          FROM zr_doorgifte_documentvraag
                         WHERE niet_voor <= ?
                         ORDER BY id
                         LIMIT ?
                        """)
                .params(over(Duration.ZERO), hoogstens)
                .query((rij, nr) -> new Documentvraag(
                        rij.getLong("id"), rij.getString("document"), kop(rij), rij.getInt("pogingen")))
                .list();
    }

    void klaar(Documentvraag vraag) {
        jdbc.sql("DELETE FROM zr_doorgifte_documentvraag WHERE id = ?")
                .param(vraag.id())
                .update();
    }

    void later(Documentvraag vraag, Duration wachttijd) {
        jdbc.sql("UPDATE zr_doorgifte_documentvraag SET pogingen = pogingen + 1, niet_voor = ? WHERE id = ?")
                .params(over(wachttijd), vraag.id())
                .update();
    }

    long aantal() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_documentvraag")
                .query(Long.class)
                .single();
    }

    private static Berichtkop kop(ResultSet rij) throws SQLException {
        StufService service = StufService.valueOf(rij.getString("service"));
        String tijdstip = rij.getString("tijdstip");
        return new Berichtkop(
                service,
                new Stuurgegevens(
                        service.berichtcode(),
                        systeem(rij, "zender"),
                        systeem(rij, "ontvanger"),
                        rij.getString("referentienummer"),
                        tijdstip == null ? null : new StufTijdstip(tijdstip),
                        null,
                        service.entiteittype().orElse(null),
                        service.functie().orElse(null)));
    }

    private static @Nullable Systeem systeem(ResultSet rij, String partij) throws SQLException {
        String applicatie = rij.getString(partij + "_applicatie");
        return applicatie == null
                ? null
                : new Systeem(
                        rij.getString(partij + "_organisatie"),
                        applicatie,
                        rij.getString(partij + "_administratie"),
                        null);
    }

    private OffsetDateTime over(Duration tijd) {
        return OffsetDateTime.ofInstant(klok.instant().plus(tijd), ZoneOffset.UTC);
    }
}
