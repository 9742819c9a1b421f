package nl.zaakregie.plan;

import java.time.Duration;
import nl.zaakregie.plan.domain.Uitzetten;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the plugin.
 *
 * @param uitzetten when a deelplan of municipality or aanbieder may start: {@code altijd}, {@code na-vaststellen} or
 *     {@code na-ondertekenen}
 * @param antwoordtermijn how long a backoffice may take to answer a hand-over before the regisseur is told
 */
@ConfigurationProperties("zaakregie.plan")
record PlanProperties(
        @DefaultValue("na-vaststellen") Uitzetten uitzetten,
        @DefaultValue("14d") Duration antwoordtermijn) {}
