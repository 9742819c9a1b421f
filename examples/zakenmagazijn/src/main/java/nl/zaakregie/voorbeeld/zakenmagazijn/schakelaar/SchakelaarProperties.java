package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the schakelaar.
 *
 * @param stand position at start-up
 * @param vertraging how late an answer comes when the stand is {@code traag}
 */
@ConfigurationProperties("zakenmagazijn.schakelaar")
public record SchakelaarProperties(
        @DefaultValue("aan") Stand stand,
        @DefaultValue("60s") Duration vertraging) {}
