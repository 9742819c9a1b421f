package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the simulated suite.
 *
 * @param regiesysteem base of the StUF endpoints of the regiesysteem that gets the answers
 * @param gedrag behaviour of a new database; later on it is changed by {@code POST /backoffice}
 * @param bedenktijd between an overdracht and the answer that the suite gives by itself
 * @param organisatie of the suite as zender
 * @param applicatie of the suite as zender, 3-50 characters
 * @param tijdslimiet for one attempt to deliver
 */
@ConfigurationProperties("zakenmagazijn.backoffice")
public record BackofficeProperties(
        @DefaultValue("http://localhost:8080/stuf") URI regiesysteem,

        @DefaultValue("accepteer") Antwoordgedrag gedrag,
        @DefaultValue("2s") Duration bedenktijd,
        @DefaultValue("9901") String organisatie,
        @DefaultValue("Backoffice") String applicatie,
        @DefaultValue("10s") Duration tijdslimiet) {}
