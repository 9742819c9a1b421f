package nl.zaakregie.stuf.rgbz;

import java.util.List;

/**
 * One page of persons (npsLa01).
 *
 * @param meer      more can be asked for with a vervolgvraag
 * @param meldingen remarks of the source, such as StUF0002; fit for functioneel beheer, not for a log
 */
public record Persoonsantwoord(List<Ingeschrevene> personen, boolean meer, List<String> meldingen) {

    public Persoonsantwoord {
        personen = List.copyOf(personen);
        meldingen = List.copyOf(meldingen);
    }

    @Override
    public String toString() {
        return "Persoonsantwoord[" + personen.size() + "]";
    }
}
