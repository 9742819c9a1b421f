package nl.zaakregie.signalen.domain;

import java.time.LocalDate;
import java.util.Map;
import nl.zaakregie.api.kern.Documentidentificatie;

/**
 * A file that came with a melding; its content is in the DMS.
 *
 * @param mediatype as the sender called it
 */
public record Signaalbijlage(Documentidentificatie document, String mediatype, LocalDate creatiedatum) {

    private static final Map<String, String> EXTENSIES =
            Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png", "text/plain", ".txt");

    /** Ours: the name a melder gave his file may say who somebody is. */
    public String bestandsnaam() {
        return "bijlage-" + document + EXTENSIES.getOrDefault(mediatype, "");
    }
}
