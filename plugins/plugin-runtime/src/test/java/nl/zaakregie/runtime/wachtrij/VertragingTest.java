package nl.zaakregie.runtime.wachtrij;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class VertragingTest {

    private final Vertraging vertraging = new Vertraging(Duration.ofSeconds(2), Duration.ofSeconds(60));

    @Test
    void verdubbeltTotDeHoogsteEnBlijftDaar() {
        assertThat(vertraging.na(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(vertraging.na(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(vertraging.na(5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(vertraging.na(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(vertraging.na(1_000_000)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void weigertOnzinnigeInstellingen() {
        assertThatThrownBy(() -> new Vertraging(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vertraging(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
