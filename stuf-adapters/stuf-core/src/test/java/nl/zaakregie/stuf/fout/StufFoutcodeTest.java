package nl.zaakregie.stuf.fout;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.stuf.Berichtcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StufFoutcodeTest {

    @ParameterizedTest
    @EnumSource(StufFoutcode.class)
    void pastInHetFoutbericht(StufFoutcode fout) {
        assertThat(fout.code()).hasSizeLessThanOrEqualTo(7).isEqualToIgnoringCase(fout.name());
        assertThat(fout.omschrijving()).isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(fout.soorten()).isNotEmpty();
        assertThat(StufFoutcode.van(fout.code())).contains(fout);
    }

    @Test
    void staatSchemafoutToeOpEenAsynchroonBericht() {
        assertThat(StufFoutcode.STUF055.soorten()).doesNotContain(Berichtcode.FO03);
        assertThat(StufFoutcode.STUF055.toegestaanAls(Berichtcode.FO03)).isTrue();
        assertThat(StufFoutcode.STUF016.toegestaanAls(Berichtcode.FO01)).isFalse();
    }

    @Test
    void kortDetailsIn() {
        assertThat(new StufFout(StufFoutcode.STUF058, "x".repeat(3000)).details())
                .hasSize(StufFout.DETAILS_MAX);
    }
}
