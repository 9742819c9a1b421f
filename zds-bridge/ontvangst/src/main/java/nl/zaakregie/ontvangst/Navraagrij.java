package nl.zaakregie.ontvangst;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must still be asked. Every notification is a row; rows with the same question are asked, and answered, as one. */
final class Navraagrij implements Zaaknavraag {

    private final JdbcClient jdbc;
    private final Clock klok;

    Navraagrij(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * One question.
     *
     * @param tot newest row that the answer will be about: what is put in later is asked again
     * @param pogingen how often it was asked without an answer
     */
    record Navraag(String afzender, String zaak, Gebeurtenis gebeurtenis, long tot, int pogingen) {}

    @Override
    public void vraag(String afzender, String zaakidentificatie, Gebeurtenis gebeurtenis) {
        jdbc.sql("""
                        INSERT INTO zr_ontvangst_navraag (afzender, zaak, gebeurtenis, pogingen, niet_voor)
                        VALUES (?, ?, ?, 0, ?)
                        """)
                .params(afzender, zaakidentificatie, gebeurtenis.name(), over(Duration.ZERO))
                .update();
    }

    /** Those of which the time has come, the oldest first. */
    List<Navraag> open(int hoogstens) {
        return jdbc.sql("""
                        SELECT afzender, zaak, gebeurtenis, MAX(id) AS tot, MAX(pogingen) AS pogingen
                          FROM zr_ontvangst_navraag
                         WHERE niet_voor <= ?
                         GROUP BY afzender, zaak, gebeurtenis
                         ORDER BY MIN(id)
                         LIMIT ?
                        """)
                .params(over(Duration.ZERO), hoogstens)
                .query((rij, nr) -> new Navraag(
                        rij.getString("afzender"),
                        rij.getString("zaak"),
                        Gebeurtenis.valueOf(rij.getString("gebeurtenis")),
                        rij.getLong("tot"),
                        rij.getInt("pogingen")))
                .list();
    }

    void klaar(Navraag navraag) {
        jdbc.sql("""
                        DELETE FROM zr_ontvangst_navraag
                         WHERE afzender = ? AND zaak = ? AND gebeurtenis = ? AND id <= ?
                        """)
                .params(
                        navraag.afzender(),
                        navraag.zaak(),
                        navraag.gebeurtenis().name(),
                        navraag.tot())
                .update();
    }

    void later(Navraag navraag, Duration wachttijd) {
        jdbc.sql("""
                        UPDATE zr_ontvangst_navraag
                           SET pogingen = ?, niet_voor = ?
                         WHERE afzender = ? AND zaak = ? AND gebeurtenis = ? AND id <= ?
                        """)
                .params(
                        navraag.pogingen() + 1,
                        over(wachttijd),
                        navraag.afzender(),
                        navraag.zaak(),
                        navraag.gebeurtenis().name(),
                        navraag.tot())
                .update();
    }

    long aantal() {
        return jdbc.sql("SELECT COUNT(*) FROM zr_ontvangst_navraag")
                .query(Long.class)
                .single();
    }

    private OffsetDateTime over(Duration tijd) {
        return OffsetDateTime.ofInstant(klok.instant().plus(tijd), ZoneOffset.UTC);
    }
}
