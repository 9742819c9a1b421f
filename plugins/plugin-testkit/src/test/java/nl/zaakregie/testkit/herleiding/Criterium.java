package nl.zaakregie.testkit.herleiding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One requirement.
 *
 * @param merk {@code INV-nn} or {@code AF-nn.criterion}, the tag of its tests
 * @param omschrijving what it demands, in one line
 * @param later where the work on it belongs when nothing of it is built yet; empty when a test is due
 */
record Criterium(String merk, String omschrijving, String later) {

    private static final String BRON = "/herleiding/criteria.txt";

    static List<Criterium> alle() {
        try (InputStream bron = Criterium.class.getResourceAsStream(BRON)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(Criterium::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Criterium lees(String regel) {
        String[] delen = regel.split("\\|", -1);
        return new Criterium(
                delen[0].strip(), delen[1].strip(), delen[2].strip().replaceFirst("^later:\\s*", ""));
    }
}
