package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.zaakregie.api.uitgaand.ActualiseerZaakstatus;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.Slotbewaker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Many random paths through a groepstraject, over HTTP, with the plugins and models themselves: after every step each
 * {@link Regieregel} holds. {@code -Ppaden} walks more of them; {@code -Dpaden.zaad} walks the same ones again. Whatever
 * was done, no transaction locked the dossier after what belongs to it.
 */
class RegiepadenIT {

    private static final int GENOEG = 8;
    private static final Logger log = LoggerFactory.getLogger(RegiepadenIT.class);

    @Test
    @Tag("INV-01")
    @Tag("INV-02")
    @Tag("INV-04")
    @Tag("INV-05")
    @Tag("INV-07")
    @Tag("INV-08")
    @Tag("INV-09")
    @Tag("INV-12")
    @Tag("INV-13")
    @Tag("INV-15")
    @Tag("INV-16")
    @Tag("INV-21")
    @Tag("INV-22")
    @Tag("INV-24")
    @Tag("INV-26")
    @Tag("INV-28")
    @Tag("AF-04.5")
    void houdtZichOpIederPadAanAlleRegels() {
        int paden = Integer.getInteger("regiepaden", 300);
        long zaad = Long.getLong("paden.zaad", System.nanoTime());
        long einde = System.nanoTime() + TimeUnit.SECONDS.toNanos(Integer.getInteger("paden.seconden", 240));
        AtomicInteger gelopen = new AtomicInteger();
        try (Regiehost host = Regiehost.apart(Databasesoort.H2)) {
            log.info("Willekeurige paden met plugins, aantal={}, zaad={}", paden, zaad);

            Map<String, AssertionError> gevonden = new ConcurrentHashMap<>();
            long stappen = LongStream.range(zaad, zaad + paden)
                    .parallel()
                    .filter(eigen -> System.nanoTime() < einde && gevonden.size() < GENOEG)
                    .peek(eigen -> gelopen.incrementAndGet())
                    .map(eigen -> loop(new Regiepad(host, eigen), gevonden))
                    .sum();

            log.info("Paden met plugins gelopen, aantal={}, stappen={}", gelopen, stappen);
            if (gelopen.get() < paden) {
                log.warn("Niet alle paden gelopen binnen de tijd, aantal={}, gevraagd={}", gelopen, paden);
            }
            assertThat(gevonden.values()).isEmpty();
            assertThat(stappen).isGreaterThan(gelopen.get());
            statussenLopenOp(host);
            assertThat(host.bean(Slotbewaker.class).overtredingen()).isEmpty();
        }
    }

    private static void statussenLopenOp(Regiehost host) {
        assertThat(host.postbus(ActualiseerZaakstatus.class).alle())
                .allSatisfy((traject, statussen) -> assertThat(statussen)
                        .extracting(ActualiseerZaakstatus::status)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    /** Of everything that goes wrong in the same way once is enough. */
    private static int loop(Regiepad pad, Map<String, AssertionError> gevonden) {
        try {
            return pad.loop();
        } catch (Regiepad.Breuk breuk) {
            if (gevonden.putIfAbsent(breuk.soort(), breuk) == null) {
                log.error("Een pad houdt zich niet aan de regels\n{}", pad.verslag(breuk));
            }
            return 0;
        }
    }
}
