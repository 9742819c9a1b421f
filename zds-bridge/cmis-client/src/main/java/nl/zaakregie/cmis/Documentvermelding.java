package nl.zaakregie.cmis;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the DMS tells about one document.
 *
 * @param dmsId object id in the DMS, of this version
 * @param titel from {@code cmis:name}, without the documentidentificatie that {@link Documentopslag#bewaar} adds
 * @param bestandsnaam empty when the document has no content
 * @param formaat MIME type; empty when the document has no content
 * @param lengte in bytes; -1 when the DMS does not tell
 * @param zaakidentificaties the zaken whose folder holds it; only filled by {@link Documentopslag#vind} and
 *     {@link Documentopslag#vindObject}
 */
public record Documentvermelding(
        String dmsId,
        String documentidentificatie,
        String titel,
        String bestandsnaam,
        String formaat,
        long lengte,
        Instant aangemaaktOp,
        Map<Documenteigenschap, String> eigenschappen,
        Set<String> zaakidentificaties) {

    public Documentvermelding {
        eigenschappen = Map.copyOf(eigenschappen);
        zaakidentificaties = Set.copyOf(zaakidentificaties);
    }

    public Optional<String> eigenschap(Documenteigenschap eigenschap) {
        return Optional.ofNullable(eigenschappen.get(eigenschap)).filter(waarde -> !waarde.isBlank());
    }

    /** Whether this is the titel, apart from what a DMS does not take in a name. */
    public boolean heeftTitel(String gegeven) {
        String naam = Objectnaam.vanDocument(gegeven, documentidentificatie);
        return Objectnaam.titel(naam, documentidentificatie).equals(titel);
    }

    Documentvermelding inZaken(Set<String> zaken) {
        return new Documentvermelding(
                dmsId, documentidentificatie, titel, bestandsnaam, formaat, lengte, aangemaaktOp, eigenschappen, zaken);
    }
}
