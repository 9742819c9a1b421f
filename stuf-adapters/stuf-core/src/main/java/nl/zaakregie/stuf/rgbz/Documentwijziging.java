package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Change of a document: of its data, and of its content when the new side has that.
 *
 * @param checkedOutId absent when the document was not checked out
 */
public record Documentwijziging(
        Zaakdocument oud, Zaakdocument nieuw, @Nullable String checkedOutId, Versiesoort versiesoort) {

    /** What kind of version checking in makes. */
    public enum Versiesoort {
        MAJOR,
        MINOR
    }

    @Override
    public String toString() {
        return "Documentwijziging[" + nieuw.identificatie() + "]";
    }
}
