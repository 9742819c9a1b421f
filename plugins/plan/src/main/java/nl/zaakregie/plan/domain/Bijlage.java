package nl.zaakregie.plan.domain;

import java.util.Optional;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.Documentidentificatie;

/**
 * A document that was added to the plan, or to one deelplan: never to both (INV-23). Its content is in the DMS.
 *
 * @param deelplan whose zaak it was added to; empty for the gezinsplan-zaak
 * @param titel without names, it is widely visible
 * @param soort documenttype, e.g. "Foto" or "Rapport"
 */
public record Bijlage(
        Documentidentificatie document, Optional<DeelplanId> deelplan, String titel, String soort, Formaat formaat) {

    /** Ours, not the one it had: that may say more than may be seen in a list of files. */
    public String bestandsnaam() {
        return "bijlage-" + document.waarde() + "." + Code.van(formaat);
    }

    /** What may be added: what a DMS can keep and everybody can open. */
    public enum Formaat {
        PDF("application/pdf"),
        JPG("image/jpeg"),
        PNG("image/png"),
        TXT("text/plain"),
        ODT("application/vnd.oasis.opendocument.text"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String mediatype;

        Formaat(String mediatype) {
            this.mediatype = mediatype;
        }

        public String mediatype() {
            return mediatype;
        }
    }
}
