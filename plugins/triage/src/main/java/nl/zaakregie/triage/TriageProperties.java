package nl.zaakregie.triage;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the plugin.
 *
 * @param instrumenten folder with instruments of the municipality, one JSON file each; empty for none
 * @param criteria file with the texts per domain and score the municipality may use; empty for none
 */
@ConfigurationProperties("zaakregie.triage")
record TriageProperties(
        @DefaultValue("") String instrumenten,
        @DefaultValue("") String criteria) {

    Optional<Path> eigenInstrumenten() {
        return pad(instrumenten);
    }

    Optional<Path> eigenCriteria() {
        return pad(criteria);
    }

    private static Optional<Path> pad(String tekst) {
        return tekst.isBlank() ? Optional.empty() : Optional.of(Path.of(tekst));
    }
}
