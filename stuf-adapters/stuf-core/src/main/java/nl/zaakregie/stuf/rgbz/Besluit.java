package nl.zaakregie.stuf.rgbz;

import java.util.List;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A formal decision in a zaak.
 *
 * @param besluittype    name of the type in the catalogue, at most 80 characters
 * @param vervalreden    one of the three texts of the standard
 * @param documenten     identifications of the documents in which it is laid down
 */
public record Besluit(
        String identificatie,
        @Nullable String besluittype,
        @Nullable OnvolledigeDatum datumBeslissing,
        @Nullable String toelichting,
        @Nullable OnvolledigeDatum ingangsdatum,
        @Nullable OnvolledigeDatum einddatum,
        @Nullable String vervalreden,
        @Nullable OnvolledigeDatum datumPublicatie,
        @Nullable OnvolledigeDatum datumVerzending,
        @Nullable OnvolledigeDatum datumUiterlijkeReactie,
        List<String> documenten) {

    public Besluit {
        documenten = List.copyOf(documenten);
    }

    @Override
    public String toString() {
        return "Besluit[" + identificatie + "]";
    }
}
