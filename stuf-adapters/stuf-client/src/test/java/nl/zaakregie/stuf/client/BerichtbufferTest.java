package nl.zaakregie.stuf.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BerichtbufferTest {

    @Test
    void houdtEenKleinBerichtInHetGeheugen() throws Exception {
        try (Berichtbuffer buffer = new Berichtbuffer(10)) {
            buffer.write("klein".getBytes());

            assertThat(buffer.opSchijf()).isFalse();
            assertThat(lees(buffer)).isEqualTo("klein");
        }
    }

    @Test
    void legtEenGrootBerichtOpSchijfEnRuimtHetOp() throws Exception {
        byte[] groot = new byte[10_000];
        Arrays.fill(groot, (byte) 'x');
        Berichtbuffer buffer = new Berichtbuffer(100);
        buffer.write('a');
        buffer.write(groot);

        assertThat(buffer.opSchijf()).isTrue();
        assertThat(buffer.lengte()).isEqualTo(10_001);
        assertThat(lees(buffer)).hasSize(10_001).startsWith("ax");
        assertThat(lees(buffer)).as("twee keer te lezen").hasSize(10_001);

        buffer.close();
        assertThat(buffer.opSchijf()).isFalse();
    }

    private static String lees(Berichtbuffer buffer) throws Exception {
        try (InputStream bytes = buffer.lees()) {
            return new String(bytes.readAllBytes());
        }
    }
}
