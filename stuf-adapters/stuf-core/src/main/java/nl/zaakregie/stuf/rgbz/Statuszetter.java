package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/**
 * Who set a status.
 *
 * @param rolomschrijvingGeneriek Belanghebbende, Gemachtigde, Initiator, Overig, Uitvoerder or Verantwoordelijke
 */
public record Statuszetter(
        @Nullable Betrokkene betrokkene,
        @Nullable String rolomschrijving,
        @Nullable String rolomschrijvingGeneriek) {}
