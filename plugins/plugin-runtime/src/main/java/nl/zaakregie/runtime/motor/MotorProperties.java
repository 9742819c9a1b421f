package nl.zaakregie.runtime.motor;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code zaakregie.motor.*}.
 *
 * @param gedeeld the engine also runs models of the host: those keep their beans and their own deployment
 * @param modellen folder with models of the municipality (sub-folders {@code cases}, {@code processes},
 *     {@code decisions}), beside those on the class path
 */
@ConfigurationProperties("zaakregie.motor")
record MotorProperties(
        @DefaultValue("false") boolean gedeeld, @Nullable String modellen) {}
