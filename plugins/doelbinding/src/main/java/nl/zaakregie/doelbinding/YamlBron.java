package nl.zaakregie.doelbinding;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertySourceFactory;

/** Lets {@code @PropertySource} read YAML, so that the delivered policy is the lowest source of settings. */
final class YamlBron implements PropertySourceFactory {

    @Override
    public PropertySource<?> createPropertySource(@Nullable String naam, EncodedResource bestand) throws IOException {
        return new YamlPropertySourceLoader()
                .load("zaakregie-doelbinding", bestand.getResource())
                .get(0);
    }
}
