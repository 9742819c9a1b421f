package nl.zaakregie.cmis;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a new document. Titel and bestandsnaam become names in the DMS: the caller keeps names of persons and
 * BSNs out of them.
 *
 * @param documentidentificatie 1-40 characters, first four the gemeentecode; unique in the DMS
 * @param zaakidentificatie the zaak whose folder receives the document; absent: in no folder yet (CMIS unfiling)
 * @param titel 1-200 characters
 * @param bestandsnaam file name with extension
 * @param formaat MIME type
 * @param eigenschappen the other attributes; creatiedatum, auteur, taal and vertrouwelijkaanduiding are required
 */
public record Documentmetagegevens(
        String documentidentificatie,
        @Nullable String zaakidentificatie,
        String titel,
        String bestandsnaam,
        String formaat,
        Map<Documenteigenschap, String> eigenschappen) {

    private static final Set<Documenteigenschap> VERPLICHT = Set.of(
            Documenteigenschap.CREATIEDATUM,
            Documenteigenschap.AUTEUR,
            Documenteigenschap.TAAL,
            Documenteigenschap.VERTROUWELIJKAANDUIDING);

    public Documentmetagegevens {
        gevuld("documentidentificatie", documentidentificatie, 40);
        if (zaakidentificatie != null) {
            gevuld("zaakidentificatie", zaakidentificatie, 40);
        }
        gevuld("titel", titel, 200);
        gevuld("bestandsnaam", bestandsnaam, 255);
        gevuld("formaat", formaat, 85);
        eigenschappen = Map.copyOf(eigenschappen);
        for (Documenteigenschap verplicht : VERPLICHT) {
            if (eigenschappen.getOrDefault(verplicht, "").isBlank()) {
                throw new IllegalArgumentException("Verplichte eigenschap ontbreekt: " + verplicht);
            }
        }
    }

    private static void gevuld(String veld, String waarde, int hoogstens) {
        if (waarde.isBlank() || waarde.length() > hoogstens) {
            throw new IllegalArgumentException(veld + " moet 1 tot " + hoogstens + " tekens hebben");
        }
    }
}
