package nl.zaakregie.cmis;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What checking in makes of a document.
 *
 * @param inhoud absent when only the data change
 * @param hoofdversie whether it is a major version
 */
public record NieuweVersie(
        Documentgegevens gegevens, @Nullable Inhoud inhoud, boolean hoofdversie) {

    /**
     * New content.
     *
     * @param stroom read once, not closed
     * @param lengte in bytes, or -1 when unknown
     */
    public record Inhoud(String bestandsnaam, String formaat, InputStream stroom, long lengte) {}
}
