package nl.zaakregie.stuf.testhulp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.testhulp.Koppelvlaktag.Kant;
import org.junit.jupiter.api.Test;

class KoppelvlaktagTest {

    @Test
    void kentElkeDienstInZijnVersie() {
        assertThat(Arrays.stream(StufService.values())).allSatisfy(service -> {
            Koppelvlaktag tag = new Koppelvlaktag(service, "regiesysteem", Kant.SERVER);
            assertThat(Koppelvlaktag.van(tag.toString())).isEqualTo(tag);
        });
        assertThat(Koppelvlaktag.van("koppelvlak:creeerZaak:1.2:zaaksysteem:client")
                        .service())
                .isEqualTo(StufService.ZDS12_CREEER_ZAAK);
    }

    @Test
    void weigertWatNietBestaat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Koppelvlaktag.van("koppelvlak:updateBesluit:1.1:zaaksysteem:client"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Koppelvlaktag.van("koppelvlak:creeerZaak:1.2:iemand:client"));
        assertThatIllegalArgumentException().isThrownBy(() -> Koppelvlaktag.van("koppelvlak:creeerZaak:1.2:client"));
    }
}
