package nl.zaakregie.berichtenlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the log. */
class LogRepository {

    private static final String KOLOMMEN = """
            SELECT b.id, b.moment, b.richting, b.service, b.versie, b.zender, b.ontvanger, b.referentienummer, b.zaak,
                   b.resultaat, b.foutcode, b.duur_ms, b.omvang, i.tot
            FROM zr_berichtenlog_bericht b
            LEFT JOIN zr_berichtenlog_inhoud i ON i.bericht = b.id
            """;

    private final JdbcTemplate sjabloon;
    private final JdbcClient jdbc;

    LogRepository(JdbcTemplate sjabloon) {
        this.sjabloon = sjabloon;
        this.jdbc = JdbcClient.create(sjabloon);
    }

    /** Content as it is kept. */
    record Bewaard(Versleuteling.Versleuteld versleuteld, String pad, Optional<String> soapAction) {}

    void voegToe(List<Logregel> regels) {
        List<Object[]> rijen = regels.stream()
                .map(r -> new Object[] {
                    r.id(),
                    Timestamp.from(r.moment()),
                    r.richting().name(),
                    r.service().orElse(null),
                    r.versie().orElse(null),
                    r.zender().orElse(null),
                    r.ontvanger().orElse(null),
                    r.referentienummer().orElse(null),
                    r.zaak().orElse(null),
                    r.resultaat(),
                    r.foutcode().orElse(null),
                    r.duurMs(),
                    r.omvang()
                })
                .toList();
        sjabloon.batchUpdate("""
                INSERT INTO zr_berichtenlog_bericht
                    (id, moment, richting, service, versie, zender, ontvanger, referentienummer, zaak, resultaat,
                     foutcode, duur_ms, omvang)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rijen);
    }

    void bewaarInhoud(UUID id, Instant tot, Versleuteling.Versleuteld versleuteld, Uitwisseling.Inhoud inhoud) {
        jdbc.sql("""
                        INSERT INTO zr_berichtenlog_inhoud (bericht, tot, sleutel, pad, soapaction, inhoud)
                        VALUES (:bericht, :tot, :sleutel, :pad, :soapaction, :inhoud)
                        """)
                .param("bericht", id)
                .param("tot", Timestamp.from(tot))
                .param("sleutel", versleuteld.sleutel())
                .param("pad", inhoud.pad())
                .param(
                        "soapaction",
                        inhoud.soapAction().map(a -> Toonbaar.tekst(a, 200)).orElse(null))
                .param("inhoud", versleuteld.bytes())
                .update();
    }

    Optional<Logregel> vind(UUID id) {
        return jdbc.sql(KOLOMMEN + "WHERE b.id = :id")
                .param("id", id)
                .query(LogRepository::regel)
                .optional();
    }

    /** Newest first. */
    List<Logregel> zoek(Logvraag vraag) {
        List<String> eisen = new ArrayList<>();
        eisen.add("b.moment >= :van AND b.moment < :tot");
        vraag.referentienummer().ifPresent(r -> eisen.add("b.referentienummer = :referentienummer"));
        vraag.zaak().ifPresent(z -> eisen.add("b.zaak = :zaak"));
        vraag.service().ifPresent(s -> eisen.add("b.service = :service"));
        vraag.resultaat().ifPresent(r -> eisen.add("b.resultaat = :resultaat"));
        vraag.richting().ifPresent(r -> eisen.add("b.richting = :richting"));
        return jdbc.sql(KOLOMMEN + "WHERE " + String.join(" AND ", eisen)
                        + " ORDER BY b.moment DESC, b.id LIMIT :aantal")
                .param("van", Timestamp.from(vraag.van()))
                .param("tot", Timestamp.from(vraag.tot()))
                .param(
                        "referentienummer",
                        vraag.referentienummer().map(Logregel::alsSleutel).orElse(null))
                .param("zaak", vraag.zaak().orElse(null))
                .param("service", vraag.service().orElse(null))
                .param("resultaat", vraag.resultaat().orElse(null))
                .param("richting", vraag.richting().map(Richting::name).orElse(null))
                .param("aantal", vraag.aantal())
                .query(LogRepository::regel)
                .list();
    }

    Optional<Bewaard> inhoud(UUID id, Instant nu) {
        return jdbc.sql("""
                        SELECT sleutel, pad, soapaction, inhoud
                        FROM zr_berichtenlog_inhoud
                        WHERE bericht = :id AND tot > :nu
                        """)
                .param("id", id)
                .param("nu", Timestamp.from(nu))
                .query((rs, n) -> new Bewaard(
                        new Versleuteling.Versleuteld(rs.getString("sleutel"), rs.getBytes("inhoud")),
                        rs.getString("pad"),
                        Optional.ofNullable(rs.getString("soapaction"))))
                .optional();
    }

    void legHandelingVast(UUID bericht, Handelingsregel regel, Instant op) {
        jdbc.sql("""
                        INSERT INTO zr_berichtenlog_handeling (id, bericht, handeling, medewerker, reden, op)
                        VALUES (:id, :bericht, :handeling, :medewerker, :reden, :op)
                        """)
                .param("id", UUID.randomUUID())
                .param("bericht", bericht)
                .param("handeling", regel.handeling())
                .param("medewerker", regel.medewerker())
                .param("reden", regel.reden())
                .param("op", Timestamp.from(op))
                .update();
    }

    /** Who did what with a kept message, and why. */
    record Handelingsregel(String handeling, String medewerker, String reden) {}

    /** @return number of contents removed */
    int ruimInhoudOp(Instant nu) {
        return jdbc.sql("DELETE FROM zr_berichtenlog_inhoud WHERE tot <= :nu")
                .param("nu", Timestamp.from(nu))
                .update();
    }

    /** @return number of rows removed; their content goes with them */
    int ruimOp(Instant grens) {
        return jdbc.sql("DELETE FROM zr_berichtenlog_bericht WHERE moment < :grens")
                .param("grens", Timestamp.from(grens))
                .update();
    }

    private static Logregel regel(ResultSet rs, int nummer) throws SQLException {
        return new Logregel(
                rs.getObject("id", UUID.class),
                rs.getTimestamp("moment").toInstant(),
                Richting.valueOf(rs.getString("richting")),
                tekst(rs, "service"),
                tekst(rs, "versie"),
                tekst(rs, "zender"),
                tekst(rs, "ontvanger"),
                tekst(rs, "referentienummer"),
                tekst(rs, "zaak"),
                rs.getString("resultaat"),
                tekst(rs, "foutcode"),
                rs.getLong("duur_ms"),
                rs.getLong("omvang"),
                Optional.ofNullable(rs.getTimestamp("tot")).map(Timestamp::toInstant));
    }

    private static Optional<String> tekst(ResultSet rs, String kolom) throws SQLException {
        @Nullable String waarde = rs.getString(kolom);
        return Optional.ofNullable(waarde);
    }
}
