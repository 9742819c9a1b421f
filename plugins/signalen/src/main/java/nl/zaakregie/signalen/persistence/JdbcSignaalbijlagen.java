package nl.zaakregie.signalen.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.signalen.domain.Signaalbijlage;
import nl.zaakregie.signalen.domain.Signaalbijlagen;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Signaalbijlagen} in table {@code zr_signalen_bijlage}. */
public final class JdbcSignaalbijlagen implements Signaalbijlagen {

    private final JdbcClient jdbc;
    private final Clock klok;

    public JdbcSignaalbijlagen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public void voegToe(Zaakidentificatie zaak, Signaalbijlage bijlage) {
        jdbc.sql("""
                        INSERT INTO zr_signalen_bijlage (zaak, document, mediatype, creatiedatum, vastgelegd)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        zaak.waarde(),
                        bijlage.document().waarde(),
                        bijlage.mediatype(),
                        bijlage.creatiedatum(),
                        Kolommen.van(klok.instant()))
                .update();
    }

    @Override
    public List<Signaalbijlage> van(Zaakidentificatie zaak) {
        return jdbc.sql("""
                        SELECT document, mediatype, creatiedatum FROM zr_signalen_bijlage
                        WHERE zaak = ? ORDER BY vastgelegd, document
                        """)
                .param(zaak.waarde())
                .query((rij, nummer) -> new Signaalbijlage(
                        new Documentidentificatie(rij.getString("document")),
                        rij.getString("mediatype"),
                        rij.getObject("creatiedatum", LocalDate.class)))
                .list();
    }
}
