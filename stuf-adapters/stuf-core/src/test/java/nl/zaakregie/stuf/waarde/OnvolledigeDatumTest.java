package nl.zaakregie.stuf.waarde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import org.junit.jupiter.api.Test;

class OnvolledigeDatumTest {

    @Test
    void isAlleenGelijkBijGelijkeOnvolledigheid() {
        OnvolledigeDatum geheel = OnvolledigeDatum.van("19900101", Volledigheid.VOLLEDIG);

        assertThat(geheel).isNotEqualTo(OnvolledigeDatum.van("19900101", Volledigheid.van("M")));
        assertThat(geheel.cijfers()).isEqualTo("19900101");
    }

    @Test
    void herhaaltEenFouteDatumNietInDeMelding() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnvolledigeDatum.van("19901331", Volledigheid.VOLLEDIG))
                .withMessageNotContaining("1990");
    }
}
