package nl.zaakregie.enkelvoudig;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of enkelvoudig ondersteunen.
 *
 * @param waarschuwing percentage of the term after which a warning comes
 * @param bezwaarBij where bezwaar can be made, offered for every besluit
 * @param zaaktypen what holds for one zaaktype, by our key
 */
@ConfigurationProperties("zaakregie.enkelvoudig")
record EnkelvoudigProperties(
        @DefaultValue("75") int waarschuwing,
        @DefaultValue("") String bezwaarBij,
        @DefaultValue Map<String, PerZaaktype> zaaktypen) {

    /**
     * @param wet code for the table of terms, e.g. {@code wmo}
     * @param deelzaken whether every voorziening gets a zaak of its own; else one zaak with a besluit for each
     * @param leefdomein for the table of teams, e.g. {@code financien}; empty text when it plays no part
     * @param behandelaar employee who gets an aanvraag for which nobody was chosen
     */
    record PerZaaktype(
            @DefaultValue("") String wet,
            @DefaultValue("false") boolean deelzaken,
            @DefaultValue("") String leefdomein,
            @Nullable String behandelaar) {}

    EnkelvoudigProperties {
        if (waarschuwing < 1 || waarschuwing > 99) {
            throw new IllegalArgumentException(
                    "zaakregie.enkelvoudig.waarschuwing is een percentage van 1 tot en met 99");
        }
        zaaktypen = Map.copyOf(zaaktypen);
    }

    String wet(String zaaktype) {
        return Optional.ofNullable(zaaktypen.get(zaaktype))
                .map(PerZaaktype::wet)
                .orElse("");
    }

    Optional<String> leefdomein(String zaaktype) {
        return Optional.ofNullable(zaaktypen.get(zaaktype))
                .map(PerZaaktype::leefdomein)
                .filter(leefdomein -> !leefdomein.isEmpty());
    }

    boolean deelzaken(String zaaktype) {
        return Optional.ofNullable(zaaktypen.get(zaaktype))
                .filter(PerZaaktype::deelzaken)
                .isPresent();
    }

    Optional<String> behandelaar(String zaaktype) {
        return Optional.ofNullable(zaaktypen.get(zaaktype)).map(PerZaaktype::behandelaar);
    }
}
