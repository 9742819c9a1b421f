package nl.zaakregie.signalen;

import java.time.Duration;
import java.time.Period;
import java.util.Set;
import nl.zaakregie.signalen.application.Termijnen;
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
        @DefaultValue("30d") Period bewaartermijnAfgewezen) {

    Termijnen termijnen() {
        return new Termijnen(dubbelBinnen, combinatieBinnen, bewaartermijn, bewaartermijnAfgewezen);
    }
}
