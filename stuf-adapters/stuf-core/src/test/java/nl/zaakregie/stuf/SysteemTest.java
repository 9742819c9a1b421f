package nl.zaakregie.stuf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SysteemTest {

    @ParameterizedTest
    @ValueSource(strings = {"9901|Suite|", "|Suite|", "9901|Suite|Wijkteams"})
    void isUitZijnSleutelTerugTeVinden(String sleutel) {
        assertThat(Systeem.vanSleutel(sleutel)).map(Systeem::sleutel).contains(sleutel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Suite", "9901||", "9901|Su|ite|"})
    void blijftOnbekendAlsDeSleutelHetNietZegt(String sleutel) {
        assertThat(Systeem.vanSleutel(sleutel)).isEmpty();
    }
}
