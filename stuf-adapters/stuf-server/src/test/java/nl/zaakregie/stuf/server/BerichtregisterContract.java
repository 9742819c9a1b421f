package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import org.junit.jupiter.api.Test;

/** What every {@link Berichtregister} must hold; an implementation extends this class in its own tests. */
public abstract class BerichtregisterContract {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private final AtomicInteger keren = new AtomicInteger();

    /** The implementation under test; earlier rows in it do no harm. */
    protected abstract Berichtregister register();

    @Test
    void voertEenNieuwBerichtEenKeerUit() {
        assertThat(register().ontvang(sleutel(), A, this::tel)).isEqualTo("antwoord 1");
        assertThat(keren).hasValue(1);
    }

    @Test
    void geeftBijHerhalingHetzelfdeAntwoordZonderTweedeGevolg() {
        Berichtsleutel sleutel = sleutel();
        String eerste = register().ontvang(sleutel, A, this::tel);

        assertThat(register().ontvang(sleutel, A, this::tel)).isEqualTo(eerste);
        assertThat(keren).hasValue(1);
    }

    @Test
    void weigertHetzelfdeNummerVoorAndereInhoud() {
        Berichtsleutel sleutel = sleutel();
        register().ontvang(sleutel, A, this::tel);

        StufFout fout = catchThrowableOfType(StufFout.class, () -> register().ontvang(sleutel, B, this::tel));

        assertThat(fout.code()).isEqualTo(StufFoutcode.STUF016);
        assertThat(keren).hasValue(1);
    }

    @Test
    void staatHetzelfdeNummerToeVanEenAndereZender() {
        Berichtsleutel sleutel = sleutel();
        register().ontvang(sleutel, A, this::tel);

        register().ontvang(new Berichtsleutel(sleutel.zender() + "x", sleutel.referentienummer()), B, this::tel);

        assertThat(keren).hasValue(2);
    }

    @Test
    void onthoudtNietsVanEenGeweigerdBericht() {
        Berichtsleutel sleutel = sleutel();
        StufFout weigering = new StufFout(StufFoutcode.STUF064, "zaak");

        assertThatThrownBy(() -> register().ontvang(sleutel, A, () -> {
                    throw weigering;
                }))
                .isSameAs(weigering);

        assertThat(register().ontvang(sleutel, A, this::tel)).isEqualTo("antwoord 1");
    }

    @Test
    void heeftBijGelijktijdigeHerhalingPreciesEenGevolg() throws Exception {
        Berichtsleutel sleutel = sleutel();
        int aantal = 8;
        CountDownLatch start = new CountDownLatch(1);
        Callable<String> ontvangst = () -> {
            start.await();
            return register().ontvang(sleutel, A, this::tel);
        };
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        try {
            List<Future<String>> antwoorden = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                antwoorden.add(draden.submit(ontvangst));
            }
            start.countDown();
            for (Future<String> antwoord : antwoorden) {
                assertThat(antwoord.get(30, TimeUnit.SECONDS)).isEqualTo("antwoord 1");
            }
        } finally {
            draden.shutdownNow();
        }
        assertThat(keren).hasValue(1);
    }

    private String tel() {
        return "antwoord " + keren.incrementAndGet();
    }

    private static Berichtsleutel sleutel() {
        return new Berichtsleutel("9999|Suite|", UUID.randomUUID().toString());
    }
}
