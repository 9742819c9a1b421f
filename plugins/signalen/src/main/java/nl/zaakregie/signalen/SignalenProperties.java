package nl.zaakregie.signalen;

import java.time.Duration;
import java.time.Period;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.signalen.application.Termijnen;
import nl.zaakregie.signalen.application.Terugkoppeling;
import nl.zaakregie.signalen.domain.Abonnement;
import nl.zaakregie.signalen.domain.Besluit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the plugin.
 *
 * @param zaaktypen codes of zaaktypen by which a backoffice suite reports
 * @param anoniemToegestaan whether a melder may stay anonymous, with reason (AF-08.3)
 * @param veiligThuis what a melder of acute danger is told (AF-08.4)
 * @param dubbelBinnen within this time the same melding is the same signal; at least a day
 * @param combinatieBinnen within this time signals about the same persons are shown together (INV-10)
 * @param bewaartermijn a stored signal expires after it
 * @param bewaartermijnAfgewezen a refused signal expires after it
 * @param terugkoppeling what the melder may be told, per decision; texts without anything about the persons concerned
 * @param gemeentecodes of this municipality; an event about persons who all live elsewhere is left
 * @param abonnementen sources we subscribe to, by their code (AF-07.2)
 */
@ConfigurationProperties("zaakregie.signalen")
public record SignalenProperties(
        @DefaultValue("SIGNAALSD") Set<String> zaaktypen,
        @DefaultValue("false") boolean anoniemToegestaan,

        @DefaultValue("Is er nu gevaar? Bel 112. Bel anders direct Veilig Thuis: 0800-2000, gratis, dag en nacht.")
        String veiligThuis,

        @DefaultValue("7d") Duration dubbelBinnen,
        @DefaultValue("90d") Duration combinatieBinnen,
        @DefaultValue("180d") Period bewaartermijn,
        @DefaultValue("30d") Period bewaartermijnAfgewezen,
        @DefaultValue Map<String, String> terugkoppeling,
        @DefaultValue Set<String> gemeentecodes,
        @DefaultValue Map<String, Abonnementinstellingen> abonnementen) {

    /** @throws IllegalArgumentException for a decision that does not exist */
    Terugkoppeling terugkoppelingen() {
        Map<Besluit, String> eigen = new EnumMap<>(Besluit.class);
        terugkoppeling.forEach((besluit, tekst) -> eigen.put(Besluit.valueOf(besluit.toUpperCase(Locale.ROOT)), tekst));
        return new Terugkoppeling(eigen);
    }

    Map<String, Abonnement> bronnen() {
        return abonnementen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().naarAbonnement(e.getKey())));
    }

    Termijnen termijnen() {
        return new Termijnen(dubbelBinnen, combinatieBinnen, bewaartermijn, bewaartermijnAfgewezen);
    }
}
