package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many random paths through the model: whatever somebody does in whatever order, the traject never gets stuck, ends only
 * when somebody decides so, loses nothing, and its zaakstatus follows from the milestones. {@code -Ppaden} walks more of
 * them; {@code -Dpaden.zaad} walks the same ones again. A machine that is too slow for all stops in time and says so.
 */
class GezinsplanPadenIT {

    private static final Logger log = LoggerFactory.getLogger(GezinsplanPadenIT.class);

    @Test
    @Tag("INV-02")
    @Tag("INV-11")
    @Tag("INV-12")
    @Tag("INV-24")
    void houdtOpIederPadStandTotEenMensSluit() {
        int paden = Integer.getInteger("paden", 2000);
        long zaad = Long.getLong("paden.zaad", System.nanoTime());
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("paden.seconden", 240));
        AtomicInteger gelopen = new AtomicInteger();
        Modelhost host = Modelhost.op(Databasesoort.H2);
        log.info("Willekeurige paden, aantal={}, zaad={}", paden, zaad);

        long stappen = LongStream.range(zaad, zaad + paden)
                .parallel()
                .filter(eigen -> System.nanoTime() < einde)
                .peek(eigen -> gelopen.incrementAndGet())
                .map(eigen -> new Gezinsplanpad(host, eigen).loop())
                .sum();

        log.info("Paden gelopen, aantal={}, stappen={}", gelopen, stappen);
        if (gelopen.get() < paden) {
            log.warn("Niet alle paden gelopen binnen de tijd, aantal={}, gevraagd={}", gelopen, paden);
        }
        assertThat(stappen).isGreaterThan(gelopen.get());
    }
}
