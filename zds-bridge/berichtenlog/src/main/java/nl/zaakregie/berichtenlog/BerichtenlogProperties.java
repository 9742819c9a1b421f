package nl.zaakregie.berichtenlog;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the message log, {@code zaakregie.berichtenlog.*}.
 *
 * @param bewaartermijn how long a row stays
 */
@ConfigurationProperties("zaakregie.berichtenlog")
record BerichtenlogProperties(
        @DefaultValue("90d") Duration bewaartermijn,
        @DefaultValue Inhoud inhoud) {

    /**
     * @param dagen how many days the content of messages is kept; 0 = never kept
     * @param maximaleOmvang content of larger messages is not kept
     * @param sleutel id of the key that encrypts from now on
     * @param sleutels keys by id, 32 bytes in base64; old ones stay until nothing they encrypted is left
     */
    record Inhoud(
            @DefaultValue("0") int dagen,
            @DefaultValue("256KB") DataSize maximaleOmvang,
            @Nullable String sleutel,
            @DefaultValue Map<String, String> sleutels) {

        boolean bewaren() {
            return dagen > 0;
        }
    }
}
