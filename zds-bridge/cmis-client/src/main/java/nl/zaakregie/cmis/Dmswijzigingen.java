package nl.zaakregie.cmis;

import java.time.Instant;
import java.util.List;

/**
 * What happened in the DMS since a place in its change log.
 *
 * @param plaats where to go on next time; opaque, of this DMS only
 * @param wijzigingen oldest first, each object once, with what happened to it last
 */
public record Dmswijzigingen(String plaats, List<Wijziging> wijzigingen) {

    /** Place before everything that the DMS remembers. */
    public static final String BEGIN = "";

    public Dmswijzigingen {
        wijzigingen = List.copyOf(wijzigingen);
    }

    /**
     * One object: a folder, a document, or a version of one.
     *
     * @param dmsId object id in the DMS
     */
    public record Wijziging(String dmsId, Soort soort, Instant moment) {}

    /** Putting in and taking out of a folder is a change of the document. */
    public enum Soort {
        GEMAAKT,
        GEWIJZIGD,
        VERWIJDERD,
        /** Who may do what. */
        RECHTEN
    }
}
