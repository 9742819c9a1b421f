package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A child or a parent (StUF-BG 3.10, NPSNPSKND and NPSNPSOUD).
 *
 * @param ouderAanduiding Ouder1 or Ouder2: which parent it is, or which parent of the child this person is
 * @param einde           absent while the relation lasts
 */
public record Familieband(
        Ingeschrevene ander,
        @Nullable String ouderAanduiding,
        @Nullable OnvolledigeDatum ingang,
        @Nullable OnvolledigeDatum einde,
        boolean inOnderzoek) {}
