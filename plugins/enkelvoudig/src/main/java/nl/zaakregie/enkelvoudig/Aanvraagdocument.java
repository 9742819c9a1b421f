package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;

/**
 * A document of an aanvraag, as we sent it to the DMS. Masked in {@code toString}: titles of inwoners hold names.
 *
 * @param voorziening the one a beschikking is about; empty for what came with the aanvraag
 * @param mediatype as the sender called it
 */
record Aanvraagdocument(
        Documentidentificatie document,
        Optional<Integer> voorziening,
        String titel,
        String mediatype,
        LocalDate creatiedatum) {

    private static final Map<String, String> EXTENSIES = Map.of(
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "text/plain", ".txt",
            "application/vnd.oasis.opendocument.text", ".odt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");

    enum Soort {
        BESCHIKKING,
        BIJLAGE
    }

    Soort soort() {
        return voorziening.isPresent() ? Soort.BESCHIKKING : Soort.BIJLAGE;
    }

    /** Ours: the name an inwoner gave his file may say who he is. */
    String bestandsnaam() {
        return voorziening.map(nummer -> "beschikking-" + nummer).orElseGet(() -> "bijlage-" + document)
                + EXTENSIES.getOrDefault(mediatype, "");
    }

    @Override
    public String toString() {
        return "Aanvraagdocument[" + document + "]";
    }
}
