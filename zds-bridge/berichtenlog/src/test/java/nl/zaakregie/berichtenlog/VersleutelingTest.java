package nl.zaakregie.berichtenlog;

import static nl.zaakregie.berichtenlog.Uitwisselingen.SLEUTEL_A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import nl.zaakregie.berichtenlog.Versleuteling.Versleuteld;
import org.junit.jupiter.api.Test;

class VersleutelingTest {

    private static final byte[] INHOUD = {1, 2, 3};

    private final Versleuteling versleuteling = new Versleuteling("a", Map.of("a", SLEUTEL_A));
    private final UUID rij = UUID.randomUUID();

    @Test
    void geeftTerugWatErInGing() {
        assertThat(versleuteling.ontsleutel(rij, versleuteling.versleutel(rij, INHOUD)))
                .isEqualTo(INHOUD);
    }

    @Test
    void versleuteltNooitTweeKeerHetzelfde() {
        assertThat(versleuteling.versleutel(rij, INHOUD).bytes())
                .isNotEqualTo(versleuteling.versleutel(rij, INHOUD).bytes());
    }

    @Test
    void merktDatInhoudIsVeranderdOfVerplaatst() {
        Versleuteld goed = versleuteling.versleutel(rij, INHOUD);
        byte[] anders = goed.bytes().clone();
        anders[anders.length - 1] ^= 1;

        assertThatThrownBy(() -> versleuteling.ontsleutel(rij, new Versleuteld("a", anders)))
                .hasMessageContaining("ZR-BERICHTENLOG-0005");
        assertThatThrownBy(() -> versleuteling.ontsleutel(UUID.randomUUID(), goed))
                .hasMessageContaining("ZR-BERICHTENLOG-0005");
    }

    @Test
    void startNietZonderBruikbareSleutel() {
        assertThatThrownBy(() -> new Versleuteling(null, Map.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Versleuteling("a", Map.of("a", "te kort")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sleutels.a")
                .hasMessageNotContaining("te kort");
    }
}
