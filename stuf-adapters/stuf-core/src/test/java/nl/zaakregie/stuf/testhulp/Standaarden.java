package nl.zaakregie.stuf.testhulp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The folder with the official schemas and the samples ({@code -Dstuf.standaarden=...}); without it tests are skipped. */
final class Standaarden {

    private Standaarden() {}

    static boolean aanwezig() {
        String map = System.getProperty("stuf.standaarden", "");
        return !map.isBlank() && !map.startsWith("${") && Files.isDirectory(Path.of(map));
    }

    static Path map() {
        Assumptions.assumeTrue(aanwezig(), "overgeslagen: geef -Dstuf.standaarden=<map met de officiele schema's>");
        return Path.of(System.getProperty("stuf.standaarden"));
    }
}
