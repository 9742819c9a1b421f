package nl.zaakregie.stuf.rgbz;

import java.util.List;

/**
 * Request to take over the handling of a zaak.
 *
 * @param meldingen free texts of at most 250 characters; no personal data
 */
public record Overdracht(String zaakidentificatie, Zaaktype zaaktype, List<String> meldingen) {

    public Overdracht {
        meldingen = List.copyOf(meldingen);
    }

    @Override
    public String toString() {
        return "Overdracht[" + zaakidentificatie + "]";
    }
}
