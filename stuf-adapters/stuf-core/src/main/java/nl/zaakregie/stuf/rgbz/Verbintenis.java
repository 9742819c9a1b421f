package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A marriage or registered partnership, present or past (StUF-BG 3.10, NPSNPSHUW).
 *
 * @param soort      H marriage, P registered partnership
 * @param ontbinding absent while it lasts
 */
public record Verbintenis(
        Ingeschrevene partner,
        @Nullable String soort,
        @Nullable OnvolledigeDatum sluiting,
        @Nullable OnvolledigeDatum ontbinding,
        boolean inOnderzoek) {}
