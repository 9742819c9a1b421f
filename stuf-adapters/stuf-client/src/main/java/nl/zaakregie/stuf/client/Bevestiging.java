package nl.zaakregie.stuf.client;

import org.jspecify.annotations.Nullable;

/**
 * The receiver has the message (Bv03) or has processed it (Bv02).
 *
 * @param referentienummer of the acknowledgement; absent when the receiver gives none
 */
public record Bevestiging(@Nullable String referentienummer) {}
