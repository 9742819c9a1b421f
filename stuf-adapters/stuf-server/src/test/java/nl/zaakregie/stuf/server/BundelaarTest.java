package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BundelaarTest {

    private static final List<Boolean> VIER = List.of(true, true, true, true);

    private final List<List<Integer>> bundels = new CopyOnWriteArrayList<>();
    private final CountDownLatch eersteBegonnen = new CountDownLatch(1);
    private final CountDownLatch door = new CountDownLatch(1);

    @Test
    void wieAlleenIsWachtOpNiemand() {
        Bundelaar<Integer> bundelaar = bundelaar(4, bundel -> VIER);
        door.countDown();

        assertThat(bundelaar.doe(1)).isTrue();
        assertThat(bundelaar.doe(2)).isTrue();

        assertThat(bundels).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void watIntussenKomtIsDeVolgendeBundelOpVolgordeVanAankomst() throws Exception {
        Bundelaar<Integer> bundelaar = bundelaar(4, bundel -> VIER);

        List<CompletableFuture<Boolean>> uitkomsten = komNaElkaar(bundelaar, 7);
        door.countDown();

        for (CompletableFuture<Boolean> uitkomst : uitkomsten) {
            assertThat(uitkomst.get(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(bundels).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5, 6));
    }

    @Test
    void iederHoortWatErMetZijnEigenStukGebeurde() throws Exception {
        Bundelaar<Integer> bundelaar =
                bundelaar(4, bundel -> bundel.stream().map(i -> i % 2 == 0).toList());

        List<CompletableFuture<Boolean>> uitkomsten = komNaElkaar(bundelaar, 4);
        door.countDown();

        for (int i = 0; i < 4; i++) {
            assertThat(uitkomsten.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void alsHetWerkMisluktBlijftNiemandWachtenEnGaatHetVerder() throws Exception {
        Bundelaar<Integer> bundelaar = bundelaar(4, bundel -> {
            if (bundel.size() > 1) {
                throw new AssertionError("geheugen op");
            }
            return VIER;
        });

        List<CompletableFuture<Boolean>> uitkomsten = komNaElkaar(bundelaar, 4);
        door.countDown();

        assertThat(uitkomsten.get(0).get(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> uitkomsten.get(1).get(10, TimeUnit.SECONDS)).hasMessageContaining("geheugen op");
        assertThat(uitkomsten.get(2).get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(uitkomsten.get(3).get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(bundelaar.doe(9)).isTrue();
    }

    /** The first is at work until {@link #door}; the others come one after another. */
    private List<CompletableFuture<Boolean>> komNaElkaar(Bundelaar<Integer> bundelaar, int aantal) throws Exception {
        List<CompletableFuture<Boolean>> uitkomsten = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            int stuk = i;
            CompletableFuture<Boolean> uitkomst = new CompletableFuture<>();
            Thread draad = new Thread(() -> uitkomst.completeAsync(() -> bundelaar.doe(stuk), Runnable::run));
            draad.setDaemon(true);
            draad.start();
            uitkomsten.add(uitkomst);
            assertThat(eersteBegonnen.await(10, TimeUnit.SECONDS)).isTrue();
            await().until(() -> draad.getState() == Thread.State.WAITING);
        }
        return uitkomsten;
    }

    private Bundelaar<Integer> bundelaar(int hoogstens, Function<List<Integer>, List<Boolean>> werk) {
        return new Bundelaar<>(hoogstens, bundel -> {
            bundels.add(bundel);
            eersteBegonnen.countDown();
            wacht();
            return werk.apply(bundel);
        });
    }

    private void wacht() {
        try {
            door.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
