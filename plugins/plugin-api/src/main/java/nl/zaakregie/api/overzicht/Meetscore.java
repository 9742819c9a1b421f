package nl.zaakregie.api.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * One score of a definitive meting.
 *
 * @param domein code within the instrument, e.g. {@code financien}; {@code trede} for a ladder
 * @param naam of instrument and domain, Dutch
 * @param schaal the scores that can be given
 */
public record Meetscore(
        UUID meting,
        DossierId dossier,
        PersoonId persoon,
        String domein,
        String naam,
        LocalDate datum,
        int score,
        List<Integer> schaal) {

    public Meetscore {
        schaal = List.copyOf(schaal);
    }

    @Override
    public String toString() {
        return "Meetscore[***]";
    }
}
