package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Zaakdocument;

/** Keeps documents in files. */
final class Grootmagazijn extends Testmagazijn {

    private final Map<String, Path> bestanden = new ConcurrentHashMap<>();

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        Documentinhoud inhoud = document.inhoud();
        if (inhoud == null) {
            throw new IllegalArgumentException("document zonder inhoud");
        }
        try (InputStream bytes = inhoud.bron().open()) {
            Path bestand = Files.createTempFile("zaakregie-groot", ".bin");
            bestand.toFile().deleteOnExit();
            Files.copy(bytes, bestand, StandardCopyOption.REPLACE_EXISTING);
            bestanden.put(document.identificatie(), bestand);
            documenten.put(
                    document.identificatie(),
                    met(
                            document,
                            new Documentinhoud(
                                    inhoud.bestandsnaam(), inhoud.mimetype(), () -> Files.newInputStream(bestand))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes room for the next. */
    void verwijder(String identificatie) throws IOException {
        documenten.remove(identificatie);
        Path bestand = Optional.ofNullable(bestanden.remove(identificatie)).orElseThrow();
        Files.delete(bestand);
    }
}
