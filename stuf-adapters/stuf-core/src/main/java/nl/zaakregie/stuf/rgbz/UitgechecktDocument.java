package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * A document that is checked out: the asker alone may change it until it is checked in.
 *
 * @param checkedOutId key to give back when checking in or undoing
 */
public record UitgechecktDocument(
        String checkedOutId, @Nullable String checkedOutBy, Zaakdocument document) {

    @Override
    public String toString() {
        return "UitgechecktDocument[" + document.identificatie() + "]";
    }
}
