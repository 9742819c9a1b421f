package nl.zaakregie.runtime.gebeurtenis;

import java.time.Duration;
import nl.zaakregie.runtime.wachtrij.Wachtrijinstellingen;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the delivery of events, {@code zaakregie.gebeurtenissen.*}.
 *
 * @param bewaartermijn how long delivered rows are kept for tracing
 */
@ConfigurationProperties("zaakregie.gebeurtenissen")
record Gebeurtenisinstellingen(
        @DefaultValue Wachtrijinstellingen wachtrij,
        @DefaultValue("30d") Duration bewaartermijn) {}
