package nl.zaakregie.signalen;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.signalen.domain.Abonnement;
import nl.zaakregie.signalen.domain.Leefdomein;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of a source we take events from.
 *
 * @param naam of the organisation
 * @param contact how to reach it
 * @param relatie to the persons concerned, e.g. verhuurder
 * @param grondslag legal base on which it may provide; required
 * @param namens logins that may deliver for it
 * @param soorten kinds of event we want, by their code
 */
public record Abonnementinstellingen(
        String naam,
        String contact,
        String relatie,
        String grondslag,
        @DefaultValue Set<String> namens,
        @DefaultValue Map<String, Soort> soorten) {

    /**
     * A kind of event.
     *
     * @param drempel amount in euro below which it is left
     * @param wgs obliges to offer debt counselling
     */
    public record Soort(
            String omschrijving,
            @DefaultValue Set<Leefdomein> leefdomeinen,
            Optional<BigDecimal> drempel,
            @DefaultValue("false") boolean wgs) {}

    Abonnement naarAbonnement(String bron) {
        if (naam == null || contact == null || relatie == null || grondslag == null) {
            throw new IllegalArgumentException(
                    "zaakregie.signalen.abonnementen." + bron + ": naam, contact, relatie en grondslag zijn verplicht");
        }
        return new Abonnement(
                bron,
                naam,
                contact,
                relatie,
                grondslag,
                namens.stream().map(MedewerkerId::new).collect(Collectors.toSet()),
                soorten.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> soort(e.getValue()))));
    }

    private static Abonnement.Soort soort(Soort s) {
        return new Abonnement.Soort(s.omschrijving(), s.leefdomeinen(), s.drempel(), s.wgs());
    }
}
