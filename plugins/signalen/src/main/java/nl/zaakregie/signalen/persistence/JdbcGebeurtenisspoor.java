package nl.zaakregie.signalen.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Filteruitslag;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import nl.zaakregie.signalen.domain.SignaalFout;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trace in table {@code zr_signalen_gebeurtenis}. */
public final class JdbcGebeurtenisspoor implements Gebeurtenisspoor {

    private final JdbcClient jdbc;

    public JdbcGebeurtenisspoor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Regel> vind(String bron, String kenmerk) {
        return jdbc.sql("""
                        SELECT bron, kenmerk, soort, ontvangen, uitslag, signaal FROM zr_signalen_gebeurtenis
                        WHERE bron = ? AND kenmerk = ?
                        """)
                .params(bron, kenmerk)
                .query((rij, nummer) -> new Regel(
                        rij.getString("bron"),
                        rij.getString("kenmerk"),
                        rij.getString("soort"),
                        Kolommen.moment(rij, "ontvangen"),
                        Filteruitslag.valueOf(rij.getString("uitslag")),
                        Kolommen.sleutelOfNiets(rij, "signaal").map(SignaalId::new)))
                .optional();
    }

    @Override
    public void schrijf(Regel regel) {
        try {
            jdbc.sql("""
                            INSERT INTO zr_signalen_gebeurtenis
                                (id, bron, kenmerk, soort, ontvangen, uitslag, signaal)
                            VALUES (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID(),
                            regel.bron(),
                            regel.kenmerk(),
                            regel.soort(),
                            Kolommen.van(regel.ontvangen()),
                            regel.uitslag().name(),
                            regel.signaal().map(SignaalId::waarde).orElse(null))
                    .update();
        } catch (DuplicateKeyException e) {
            throw SignaalFout.GELIJKTIJDIG_GEMELD.fout();
        }
    }

    @Override
    public List<Telling> tel(Instant vanaf) {
        return jdbc.sql("""
                        SELECT bron, soort, uitslag, COUNT(*) AS aantal FROM zr_signalen_gebeurtenis
                        WHERE ontvangen >= ?
                        GROUP BY bron, soort, uitslag
                        ORDER BY bron, soort, uitslag
                        """)
                .param(Kolommen.van(vanaf))
                .query((rij, nummer) -> new Telling(
                        rij.getString("bron"),
                        rij.getString("soort"),
                        Filteruitslag.valueOf(rij.getString("uitslag")),
                        rij.getLong("aantal")))
                .list();
    }
}
