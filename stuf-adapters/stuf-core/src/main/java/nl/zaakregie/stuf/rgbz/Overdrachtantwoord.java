package nl.zaakregie.stuf.rgbz;

import java.util.List;

/** Answer to an {@link Overdracht}; the request it answers is in crossRefnummer. */
public record Overdrachtantwoord(String zaakidentificatie, boolean geaccepteerd, List<String> meldingen) {

    public Overdrachtantwoord {
        meldingen = List.copyOf(meldingen);
    }

    @Override
    public String toString() {
        return "Overdrachtantwoord[" + zaakidentificatie + ", " + geaccepteerd + "]";
    }
}
