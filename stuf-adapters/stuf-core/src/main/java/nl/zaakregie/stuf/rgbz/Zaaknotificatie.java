package nl.zaakregie.stuf.rgbz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notice that something happened to a zaak; carries no content, the receiver fetches that itself (RZS 1.0 §6.9).
 *
 * @param zendendeApplicatie who caused it; only in the trigger to abonnementenbeheer
 * @param status             current status, when there is one
 */
public record Zaaknotificatie(
        String zaakidentificatie,
        Zaaktype zaaktype,
        Gebeurtenis gebeurtenis,
        @Nullable String zendendeApplicatie,
        @Nullable Zaakstatus status,
        List<String> meldingen) {

    public Zaaknotificatie {
        meldingen = List.copyOf(meldingen);
    }
}
