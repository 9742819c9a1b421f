package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Aanvraagdocumenten} in table {@code zr_enkelvoudig_document}. */
class JdbcAanvraagdocumenten implements Aanvraagdocumenten {

    private final JdbcClient jdbc;
    private final Clock klok;

    JdbcAanvraagdocumenten(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public void voegToe(DossierId aanvraag, Aanvraagdocument d) {
        jdbc.sql("""
                        INSERT INTO zr_enkelvoudig_document
                            (document, aanvraag, voorziening, titel, mediatype, creatiedatum, vastgelegd)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                .params(
                        d.document().waarde(),
                        aanvraag.waarde(),
                        d.voorziening().orElse(null),
                        d.titel(),
                        d.mediatype(),
                        d.creatiedatum(),
                        OffsetDateTime.now(klok))
                .update();
    }

    @Override
    public List<Aanvraagdocument> van(DossierId aanvraag) {
        return jdbc.sql("""
                        SELECT document, voorziening, titel, mediatype, creatiedatum
                        FROM zr_enkelvoudig_document WHERE aanvraag = ? ORDER BY vastgelegd, document
                        """)
                .param(aanvraag.waarde())
                .query((rij, regel) -> new Aanvraagdocument(
                        new Documentidentificatie(rij.getString("document")),
                        Optional.ofNullable(rij.getObject("voorziening", Integer.class)),
                        rij.getString("titel"),
                        rij.getString("mediatype"),
                        rij.getObject("creatiedatum", LocalDate.class)))
                .list();
    }
}
