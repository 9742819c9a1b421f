package nl.zaakregie.enkelvoudig;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Besluiten, append-only: a change is a new version. */
class JdbcBesluiten {

    private final JdbcClient jdbc;

    JdbcBesluiten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bewaar(DossierId id, int nummer, Besluit b, MedewerkerId beslisser, Instant nu) {
        jdbc.sql("""
                        INSERT INTO zr_enkelvoudig_besluit
                            (aanvraag, nummer, versie, uitkomst, omvang, ingang, einde, leveringsvorm, aanbieder, bedrag,
                             bijdrage, grondslag, motivering, voorwaarden, mandaat, bezwaar_bij, verzonden, beslisser,
                             vastgelegd)
                        SELECT ?, ?, COALESCE(MAX(versie), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                        FROM zr_enkelvoudig_besluit WHERE aanvraag = ? AND nummer = ?
                        """)
                .params(
                        id.waarde(),
                        nummer,
                        b.uitkomst().map(Enum::name).orElse(null),
                        b.omvang().orElse(null),
                        b.ingang().orElse(null),
                        b.einde().orElse(null),
                        b.leveringsvorm().map(Enum::name).orElse(null),
                        b.aanbieder().orElse(null),
                        b.bedrag().orElse(null),
                        b.bijdrage().orElse(null),
                        b.grondslag().orElse(null),
                        b.motivering().orElse(null),
                        b.voorwaarden().orElse(null),
                        b.mandaat().orElse(null),
                        b.bezwaarBij().orElse(null),
                        b.verzonden().orElse(null),
                        beslisser.waarde(),
                        nu.atOffset(ZoneOffset.UTC),
                        id.waarde(),
                        nummer)
                .update();
    }

    Optional<Besluit> nieuwste(DossierId id, int nummer) {
        return jdbc.sql("""
                        SELECT uitkomst, omvang, ingang, einde, leveringsvorm, aanbieder, bedrag, bijdrage, grondslag,
                               motivering, voorwaarden, mandaat, bezwaar_bij, verzonden
                        FROM zr_enkelvoudig_besluit WHERE aanvraag = ? AND nummer = ?
                        ORDER BY versie DESC FETCH FIRST 1 ROWS ONLY
                        """)
                .params(id.waarde(), nummer)
                .query(JdbcBesluiten::besluit)
                .optional();
    }

    /** Who sent it; empty for a concept. */
    Optional<MedewerkerId> beslisser(DossierId id) {
        return jdbc.sql("""
                        SELECT beslisser FROM zr_enkelvoudig_besluit WHERE aanvraag = ? AND verzonden IS NOT NULL
                        ORDER BY vastgelegd DESC FETCH FIRST 1 ROWS ONLY
                        """).param(id.waarde()).query(String.class).optional().map(MedewerkerId::new);
    }

    private static Besluit besluit(ResultSet rij, int nummer) throws SQLException {
        return new Besluit(
                tekst(rij, "uitkomst").map(Besluit.Uitkomst::valueOf),
                tekst(rij, "omvang"),
                dag(rij, "ingang"),
                dag(rij, "einde"),
                tekst(rij, "leveringsvorm").map(Besluit.Leveringsvorm::valueOf),
                tekst(rij, "aanbieder"),
                Optional.ofNullable(rij.getBigDecimal("bedrag")).map(BigDecimal::stripTrailingZeros),
                tekst(rij, "bijdrage"),
                tekst(rij, "grondslag"),
                tekst(rij, "motivering"),
                tekst(rij, "voorwaarden"),
                tekst(rij, "mandaat"),
                tekst(rij, "bezwaar_bij"),
                dag(rij, "verzonden"));
    }

    private static Optional<String> tekst(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getString(kolom));
    }

    private static Optional<LocalDate> dag(ResultSet rij, String kolom) throws SQLException {
        return Optional.ofNullable(rij.getObject(kolom, LocalDate.class));
    }
}
