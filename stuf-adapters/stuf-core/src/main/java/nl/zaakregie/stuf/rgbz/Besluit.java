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
 * @param rest           tells too what a change clears: {@code rest().maaktLeeg("toelichting")}
 * @param relatie        what is told about its relation to the zaak
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
        List<String> documenten,
        Rest rest,
        Besluitrelatie relatie) {

    public Besluit {
        documenten = List.copyOf(documenten);
        rest = Rest.van(rest);
        relatie = Besluitrelatie.van(relatie);
    }

    public Besluit(
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
        this(
                identificatie,
                besluittype,
                datumBeslissing,
                toelichting,
                ingangsdatum,
                einddatum,
                vervalreden,
                datumPublicatie,
                datumVerzending,
                datumUiterlijkeReactie,
                documenten,
                Rest.LEEG,
                Besluitrelatie.LEEG);
    }

    /** The same besluit with what the message said besides. */
    public Besluit met(Rest nieuw) {
        return new Besluit(
                identificatie,
                besluittype,
                datumBeslissing,
                toelichting,
                ingangsdatum,
                einddatum,
                vervalreden,
                datumPublicatie,
                datumVerzending,
                datumUiterlijkeReactie,
                documenten,
                nieuw,
                relatie);
    }

    /** The same besluit with another relation to the zaak. */
    public Besluit met(Besluitrelatie nieuw) {
        return new Besluit(
                identificatie,
                besluittype,
                datumBeslissing,
                toelichting,
                ingangsdatum,
                einddatum,
                vervalreden,
                datumPublicatie,
                datumVerzending,
                datumUiterlijkeReactie,
                documenten,
                rest,
                nieuw);
    }

    @Override
    public String toString() {
        return "Besluit[" + identificatie + "]";
    }
}
