package nl.zaakregie.cmis;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The DMS as ZDS sees it: zaakfolders below {@code Zaken}, documents in zaakfolders.
 *
 * <p>A folder or document is found by its identification property, never by its path: a DMS may put grouping levels
 * between {@code Zaken}, zaaktype and zaak. No method throws for a failing DMS; each has a connection and a read
 * time-out. Implementations are safe for use by several threads.
 */
public interface Documentopslag {

    /** Whether a zaakfolder with this zaakidentificatie exists. */
    CmisAntwoord<Boolean> zaakmapBestaat(String zaakidentificatie);

    /**
     * Makes the zaakfolder, and the zaaktype folder above it when that is missing. Idempotent: an existing zaakfolder
     * is left as it is. Only for the one system that owns the zaken (ZDS: the ZS); consumers never make folders.
     */
    CmisAntwoord<Aanmaak> maakZaakmap(
            String zaaktypecode, String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen);

    /** Sets these properties of a zaakfolder and leaves the others; an empty text clears a property. */
    CmisAntwoord<Aanmaak> wijzigZaakmap(String zaakidentificatie, Map<Zaakmapeigenschap, String> eigenschappen);

    /** Removes an empty zaakfolder, to undo {@link #maakZaakmap}; refused when the folder holds something. */
    CmisAntwoord<Aanmaak> verwijderLegeZaakmap(String zaakidentificatie);

    /**
     * Makes the document in the zaakfolder named in the metagegevens.
     *
     * <p>A documentidentificatie that the DMS already has is refused ({@link CmisFout#DOCUMENT_BESTAAT_AL}). Because
     * {@code cmis:name} is made of titel and documentidentificatie, the DMS itself refuses a second create that
     * overtakes this check, so a document is never stored twice.
     *
     * @param inhoud read once, not closed, never held in memory as a whole
     * @param lengte in bytes, or -1 when unknown
     * @return the object id in the DMS
     */
    CmisAntwoord<String> bewaar(Documentmetagegevens metagegevens, InputStream inhoud, long lengte);

    /**
     * Puts an existing document in the folder of one more zaak (CMIS multi-filing). Idempotent.
     *
     * @return {@link Aanmaak#BESTOND_AL} when it stood there already
     */
    CmisAntwoord<Aanmaak> koppel(String documentidentificatie, String zaakidentificatie);

    /** The document with this identification and the zaken it stands in; empty when the DMS has none. */
    CmisAntwoord<Optional<Documentvermelding>> vind(String documentidentificatie);

    /** The documents that stand directly in the zaakfolder, whoever put them there, oldest first. */
    CmisAntwoord<List<Documentvermelding>> lijst(String zaakidentificatie);

    /** The content of the latest version; the caller closes it. */
    CmisAntwoord<Documentinhoud> lees(String documentidentificatie);
}
