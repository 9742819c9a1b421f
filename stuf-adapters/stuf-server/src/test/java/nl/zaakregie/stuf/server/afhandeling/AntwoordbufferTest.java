package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntwoordbufferTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 128 * 1024, 128 * 1024 + 1, 1_000_000})
    void geeftTerugWatErInGing(int lengte) throws Exception {
        String tekst = "x".repeat(lengte);
        InputStream inhoud;
        try (Antwoordbuffer buffer = new Antwoordbuffer()) {
            buffer.write(tekst.getBytes(StandardCharsets.US_ASCII), 0, lengte / 2);
            buffer.write(tekst.getBytes(StandardCharsets.US_ASCII), lengte / 2, lengte - lengte / 2);
            inhoud = buffer.lees();
        }

        assertThat(new String(inhoud.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(tekst);
        assertThat(inhoud.read()).as("ook na het einde leesbaar").isEqualTo(-1);
    }
}
