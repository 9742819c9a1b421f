package nl.zaakregie.api.kern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BsnTest {

    @Test
    @Tag("INV-29")
    void aanvaardtEenBsnDatAanDeElfproefVoldoet() {
        assertThat(Bsn.isGeldig("999905296")).isTrue();
    }

    @Test
    @Tag("INV-29")
    void weigertEenBsnDatNietAanDeElfproefVoldoetZonderHetTeNoemen() {
        assertThatThrownBy(() -> new Bsn("999905297"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("999905297");
        assertThat(Bsn.isGeldig("123456789")).isFalse();
        assertThat(Bsn.isGeldig("99990529")).isFalse();
        assertThat(Bsn.isGeldig("000000000")).isFalse();
    }

    @Test
    void toontZichNooitInTekst() {
        assertThat(new Bsn("999905296")).hasToString("Bsn[*********]");
    }
}
