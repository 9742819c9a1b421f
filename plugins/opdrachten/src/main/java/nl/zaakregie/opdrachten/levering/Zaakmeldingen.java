package nl.zaakregie.opdrachten.levering;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Store of what other systems reported, in table {@code zr_opdrachten_zaakmelding}. */
class Zaakmeldingen {

    private final JdbcClient jdbc;

    Zaakmeldingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Zaakmelding m) {
        jdbc.sql("""
                        INSERT INTO zr_opdrachten_zaakmelding
                            (id, deelplan, traject, afzender, soort, omschrijving, document, gebeurd)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        m.id(),
                        m.deelplan().waarde(),
                        m.traject().waarde(),
                        m.afzender(),
                        m.soort(),
                        m.omschrijving(),
                        m.document().map(Documentidentificatie::waarde).orElse(null),
                        m.gebeurd().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Latest first. */
    List<Zaakmelding> van(DossierId traject) {
        return jdbc.sql("""
                        SELECT id, deelplan, traject, afzender, soort, omschrijving, document, gebeurd
                        FROM zr_opdrachten_zaakmelding WHERE traject = ? ORDER BY gebeurd DESC, id
                        """)
                .param(traject.waarde())
                .query((rij, nummer) -> new Zaakmelding(
                        rij.getObject("id", UUID.class),
                        new DeelplanId(rij.getObject("deelplan", UUID.class)),
                        new DossierId(rij.getObject("traject", UUID.class)),
                        rij.getString("afzender"),
                        rij.getString("soort"),
                        rij.getString("omschrijving"),
                        Optional.ofNullable(rij.getString("document")).map(Documentidentificatie::new),
                        rij.getObject("gebeurd", OffsetDateTime.class).toInstant()))
                .list();
    }
}
