package nl.zaakregie.berichtenlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class BerichtmetersTest {

    @Test
    void teltPerDienstRichtingEnResultaat() {
        SimpleMeterRegistry register = new SimpleMeterRegistry();
        Berichtmeters meters = new Berichtmeters(register);

        meters.noteer(Uitwisselingen.inkomend("1", null));
        meters.noteer(Uitwisselingen.inkomend("2", null));

        assertThat(register.get(Berichtmeters.NAAM)
                        .tag("versie", "ZDS_1_2")
                        .tag("richting", "INKOMEND")
                        .tag("resultaat", "Bv03")
                        .timer()
                        .count())
                .isEqualTo(2);
    }
}
