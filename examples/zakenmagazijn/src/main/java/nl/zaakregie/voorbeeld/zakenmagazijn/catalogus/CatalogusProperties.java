package nl.zaakregie.voorbeeld.zakenmagazijn.catalogus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.voorbeeld.zakenmagazijn.Onbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The zaaktypen by code.
 *
 * @param onbekend whether zaken of another zaaktype (and statuses of another statustype) are taken
 * @param catalogus the zaaktypen
 */
@ConfigurationProperties("zakenmagazijn.zaaktypen")
public record CatalogusProperties(
        @DefaultValue("weigeren") Onbekend onbekend,
        @DefaultValue List<Regel> catalogus) {

    public CatalogusProperties {
        catalogus = List.copyOf(catalogus);
        Map<String, Long> aantallen =
                catalogus.stream().collect(Collectors.groupingBy(Regel::code, Collectors.counting()));
        if (aantallen.values().stream().anyMatch(aantal -> aantal > 1)) {
            throw new IllegalArgumentException("zakenmagazijn.zaaktypen.catalogus: een code komt dubbel voor");
        }
    }

    public Optional<Zaaktype> vind(String code) {
        return catalogus.stream()
                .filter(regel -> regel.code().equals(code))
                .findFirst()
                .map(Regel::zaaktype);
    }

    /** The code of the zaaktype with this omschrijving; capitals do not count. */
    public Optional<String> codeVan(String omschrijving) {
        return catalogus.stream()
                .filter(regel -> regel.omschrijving().equalsIgnoreCase(omschrijving))
                .findFirst()
                .map(Regel::code);
    }

    public boolean neemtOnbekendeAan() {
        return onbekend == Onbekend.AANNEMEN;
    }

    /**
     * One zaaktype in the configuration; a list and not a map, so that a code keeps its capitals.
     *
     * @param code 1-10 characters, as in {@code isVan/gerelateerde/code}
     * @param plan {@code gezinsplan} or {@code levensdomeinplan}: the narrowings of RZS 1.0 hold; absent for any other.
     *     A deelplan is no zaaktype: it is known by its relation to a plan.
     */
    public record Regel(
            String code,
            String omschrijving,
            @Nullable Planzaak plan,
            @DefaultValue List<String> statustypen,
            @DefaultValue List<String> resultaattypen) {

        public Regel {
            if (code.isBlank() || code.length() > 10) {
                throw new IllegalArgumentException("code van een zaaktype moet 1 tot 10 tekens hebben");
            }
            if (plan == Planzaak.DEELPLAN) {
                throw new IllegalArgumentException("een deelplan heeft geen eigen zaaktype");
            }
        }

        Zaaktype zaaktype() {
            return new Zaaktype(omschrijving, Optional.ofNullable(plan), statustypen, resultaattypen);
        }
    }
}
