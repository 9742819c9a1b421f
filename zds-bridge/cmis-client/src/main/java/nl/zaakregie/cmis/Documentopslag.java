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
     * Makes the document in the zaakfolder named in the metagegevens, or in no folder when they name none; {@link #koppel}
     * puts it in one later. Without a folder the DMS does not guard the name, so only the check counts.
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

    /** As {@link #bewaar}, without content; that is given when the document is checked in. */
    CmisAntwoord<String> bewaarZonderInhoud(Documentmetagegevens metagegevens);

    /**
     * Sets titel and eigenschappen of a document and leaves the others; an empty text clears one. Refused
     * ({@link CmisFout#UITGECHECKT}) while it is checked out.
     */
    CmisAntwoord<Aanmaak> wijzigDocument(String documentidentificatie, Documentgegevens gegevens);

    /**
     * Checks the document out: the DMS then takes changes of the working copy only.
     *
     * @return the key of the working copy; {@link CmisFout#UITGECHECKT} when somebody has it already
     */
    CmisAntwoord<String> checkUit(String documentidentificatie);

    /**
     * Makes a new version of a document that was checked out, and ends the check-out.
     *
     * @param sleutel what {@link #checkUit} gave; another one is refused ({@link CmisFout#NIET_UITGECHECKT})
     */
    CmisAntwoord<Aanmaak> checkIn(String documentidentificatie, String sleutel, NieuweVersie versie);

    /** Ends a check-out and leaves the document as it was; refused as {@link #checkIn}. */
    CmisAntwoord<Aanmaak> annuleerCheckUit(String documentidentificatie, String sleutel);

    /**
     * Takes a document out of the folder of one zaak; in other zaken it stays. Out of its last folder it stays in the DMS,
     * when that can do so (CMIS unfiling).
     *
     * @return {@link CmisFout#UITGECHECKT} while it is checked out, {@link CmisFout#ONBEKEND_DOCUMENT} when it does not
     *     stand in this zaak
     */
    CmisAntwoord<Aanmaak> ontkoppel(String documentidentificatie, String zaakidentificatie);

    /**
     * Puts an existing document in the folder of one more zaak (CMIS multi-filing). Idempotent.
     *
     * @return {@link Aanmaak#BESTOND_AL} when it stood there already
     */
    CmisAntwoord<Aanmaak> koppel(String documentidentificatie, String zaakidentificatie);

    /** The document with this identification and the zaken it stands in; empty when the DMS has none. */
    CmisAntwoord<Optional<Documentvermelding>> vind(String documentidentificatie);

    /**
     * The zaakdocument of which this object is the latest version, and the zaken it stands in; empty when the object is gone
     * or is something else.
     *
     * @param dmsId from {@link Dmswijzigingen}
     */
    CmisAntwoord<Optional<Documentvermelding>> vindObject(String dmsId);

    /**
     * What happened in the DMS, by whom ever (CMIS change log, ZDS service 15). The same may be told twice, so look at what
     * stands there before doing anything. Our own changes are in it too.
     *
     * @param plaats of the previous call, or {@link Dmswijzigingen#BEGIN}
     * @return {@link CmisFout#GEEN_WIJZIGINGENLOG} from a DMS without one, {@link CmisFout#WIJZIGINGEN_VERGETEN} when the
     *     place is too long ago or of another DMS
     */
    CmisAntwoord<Dmswijzigingen> wijzigingen(String plaats);

    /** The documents that stand directly in the zaakfolder, whoever put them there, oldest first. */
    CmisAntwoord<List<Documentvermelding>> lijst(String zaakidentificatie);

    /** The content of the latest version; the caller closes it. */
    CmisAntwoord<Documentinhoud> lees(String documentidentificatie);
}
