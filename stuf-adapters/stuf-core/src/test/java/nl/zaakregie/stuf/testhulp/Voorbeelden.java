package nl.zaakregie.stuf.testhulp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample messages that lie beside the official schemas. */
public final class Voorbeelden {

    private Voorbeelden() {}

    /** Bare messages that are valid: no envelopes, nothing that is wrong on purpose. Empty when the folder is absent. */
    public static List<Path> geldige() {
        return Stream.of("voorbeelden", "voorbeelden-rzs")
                .flatMap(map -> bestanden(map).stream())
                .filter(bestand ->
                        !naam(bestand).startsWith("soap") && !naam(bestand).startsWith("fout-"))
                .toList();
    }

    public static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String lees(String map, String naam) {
        return lees(Standaarden.map().resolve(map).resolve(naam + ".xml"));
    }

    private static List<Path> bestanden(String map) {
        if (!Standaarden.aanwezig()) {
            return List.of();
        }
        try (Stream<Path> inhoud = Files.list(Standaarden.map().resolve(map))) {
            return inhoud.filter(bestand -> naam(bestand).endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String naam(Path bestand) {
        return bestand.getFileName().toString();
    }
}
