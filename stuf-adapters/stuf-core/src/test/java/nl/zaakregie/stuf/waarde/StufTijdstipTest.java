package nl.zaakregie.stuf.waarde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StufTijdstipTest {

    @Test
    void schrijftNederlandseTijdInMilliseconden() {
        assertThat(StufTijdstip.van(Instant.parse("2026-07-01T10:00:00.123Z")).cijfers())
                .isEqualTo("20260701120000123");
        assertThat(StufTijdstip.van(Instant.parse("2026-12-01T10:00:00Z")).cijfers())
                .isEqualTo("20261201110000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261124", "2026112414", "20261124143005", "2026112414300512", "20261124143005123"})
    void bewaartDeCijfersZoalsZeKwamen(String cijfers) {
        assertThat(new StufTijdstip(cijfers).cijfers()).isEqualTo(cijfers);
        assertThat(new StufTijdstip(cijfers).dag()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026112", "202611241430051234", "2026-11-24", "20261324", "20260230", "20261124250000"})
    void weigertWatGeenTijdstipIs(String cijfers) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StufTijdstip(cijfers))
                .withMessageNotContaining(cijfers);
    }

    @Test
    void vergelijktOokBijVerschillendeLengte() {
        assertThat(new StufTijdstip("2026112414")).isLessThan(new StufTijdstip("20261124140001"));
    }
}
