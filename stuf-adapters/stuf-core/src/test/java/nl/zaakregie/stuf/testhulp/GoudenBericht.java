package nl.zaakregie.stuf.testhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a message with the file that lies in {@code berichten/}. With {@code -Dgouden.schrijven=true} the file is
 * written instead, for review in the diff.
 */
public final class GoudenBericht {

    private static final Path BRON = Path.of("src/test/resources/berichten");

    private GoudenBericht() {}

    /**
     * @param naam version and service, such as {@code zds12/creeerZaak}
     */
    public static void vergelijk(String naam, String bericht) {
        if (Boolean.getBoolean("gouden.schrijven")) {
            schrijf(naam, bericht);
            return;
        }
        assertThat(Canoniek.van(bericht)).as(naam).isEqualTo(Canoniek.van(lees(naam)));
    }

    public static String lees(String naam) {
        try (InputStream bestand = GoudenBericht.class.getResourceAsStream("/berichten/" + naam + ".xml")) {
            assertThat(bestand).as("gouden bericht " + naam).isNotNull();
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void schrijf(String naam, String bericht) {
        Path doel = BRON.resolve(naam + ".xml");
        try {
            Files.createDirectories(doel.getParent());
            Files.writeString(doel, Ingesprongen.van(bericht));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
