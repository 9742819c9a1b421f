package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Volgordeafspraak.Volgorde;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;

/** What every {@link Berichtregister} must hold; an implementation extends this class in its own tests. */
public abstract class BerichtregisterContract {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private static final Volgordeafspraak OPLOPEND = new Volgordeafspraak(Volgorde.AANKOMST, true);

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

    @Test
    void geeftBijHerhalingHetAntwoordDatDeEersteKeerVoorafBekendWas() {
        Berichtsleutel sleutel = sleutel();
        register().ontvang(sleutel, A, "bevestiging 1", this::tel);

        assertThat(register().ontvang(sleutel, A, "bevestiging 2", this::tel)).isEqualTo("bevestiging 1");
        assertThat(keren).hasValue(1);
    }

    @Test
    void onthoudtNietsVanEenGeweigerdBerichtMetEenAntwoordVooraf() {
        Berichtsleutel sleutel = sleutel();
        StufFout weigering = new StufFout(StufFoutcode.STUF064, "zaak");

        assertThatThrownBy(() -> register().ontvang(sleutel, A, "bevestiging 1", () -> {
                    throw weigering;
                }))
                .isSameAs(weigering);

        assertThat(register().ontvang(sleutel, A, "bevestiging 2", this::tel)).isEqualTo("bevestiging 2");
    }

    @Test
    void weigertEenTijdstipDatNietLaterIsAlsDatIsAfgesproken() {
        String zender = zender();

        neemAan(zender, "20261124093000", OPLOPEND);

        assertThat(weigering(zender, "20261124093000000", OPLOPEND)).isEqualTo(StufFoutcode.STUF019);
        assertThat(weigering(zender, "20261124", OPLOPEND)).isEqualTo(StufFoutcode.STUF019);
        neemAan(zender(), "20261124", OPLOPEND);
        neemAan(zender, "20261124093000001", OPLOPEND);
        assertThat(keren).hasValue(3);
    }

    @Test
    void letNietOpHetTijdstipAlsAlleenEenVolgordeIsAfgesproken() {
        String zender = zender();
        Volgordeafspraak volgorde = new Volgordeafspraak(Volgorde.PER_ZENDER, false);

        neemAan(zender, "20261124093001", volgorde);
        neemAan(zender, "20261124093000", volgorde);

        assertThat(weigering(zender, "20261124093001", OPLOPEND)).isEqualTo(StufFoutcode.STUF019);
        assertThat(keren).hasValue(2);
    }

    @Test
    void watGeweigerdIsHoudtGeenPlaatsBezet() {
        String zender = zender();
        Berichtkop kop = kop(zender, "20261124093000");

        assertThatThrownBy(() -> register().ontvang(kop.sleutel().orElseThrow(), A, () -> {
                    register().neemPlaats(kop, OPLOPEND);
                    throw new StufFout(StufFoutcode.STUF064, "zaak");
                }))
                .isInstanceOf(StufFout.class);

        neemAan(zender, "20261124093000", OPLOPEND);
    }

    /** Eight connections of one sender: each finds the ones before it complete, and what comes too late is refused. */
    @Test
    void neemtGelijktijdigeBerichtenVanEenZenderEenVoorEenAan() throws Exception {
        String zender = zender();
        AtomicInteger binnen = new AtomicInteger();
        List<String> aangenomen = new CopyOnWriteArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService draden = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> uitkomsten = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Berichtkop kop = kop(zender, "2026112409300" + i);
                uitkomsten.add(draden.submit(() -> {
                    start.await();
                    return geprobeerd(kop, binnen, aangenomen);
                }));
            }
            start.countDown();
            int gelukt = 0;
            for (Future<Boolean> uitkomst : uitkomsten) {
                gelukt += uitkomst.get(30, TimeUnit.SECONDS) ? 1 : 0;
            }
            assertThat(aangenomen).hasSize(gelukt).isNotEmpty().isSorted().doesNotHaveDuplicates();
        } finally {
            draden.shutdownNow();
        }
    }

    private boolean geprobeerd(Berichtkop kop, AtomicInteger binnen, List<String> aangenomen) {
        try {
            register().ontvang(kop.sleutel().orElseThrow(), A, () -> {
                register().neemPlaats(kop, OPLOPEND);
                assertThat(binnen.incrementAndGet()).isEqualTo(1);
                aangenomen.add(kop.tijdstipBericht().orElseThrow().cijfers());
                binnen.decrementAndGet();
                return tel();
            });
            return true;
        } catch (StufFout e) {
            assertThat(e.code()).isEqualTo(StufFoutcode.STUF019);
            return false;
        }
    }

    private void neemAan(String zender, String tijdstip, Volgordeafspraak afspraak) {
        Berichtkop kop = kop(zender, tijdstip);
        register().ontvang(kop.sleutel().orElseThrow(), A, () -> {
            register().neemPlaats(kop, afspraak);
            return tel();
        });
    }

    private StufFoutcode weigering(String zender, String tijdstip, Volgordeafspraak afspraak) {
        return catchThrowableOfType(StufFout.class, () -> neemAan(zender, tijdstip, afspraak))
                .code();
    }

    private static String zender() {
        return UUID.randomUUID().toString();
    }

    private static Berichtkop kop(String zender, String tijdstip) {
        StufService service = StufService.ZDS12_CREEER_ZAAK;
        return new Berichtkop(
                service,
                new Stuurgegevens(
                        service.berichtcode(),
                        Systeem.van("9901", zender),
                        Systeem.van("9901", "Zaakregie"),
                        UUID.randomUUID().toString(),
                        new StufTijdstip(tijdstip),
                        null,
                        service.entiteittype().orElse(null),
                        null));
    }

    private String tel() {
        return "antwoord " + keren.incrementAndGet();
    }

    private static Berichtsleutel sleutel() {
        return new Berichtsleutel("9999|Suite|", UUID.randomUUID().toString());
    }
}
