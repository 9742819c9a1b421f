package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.BerichtregisterContract;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.GebundeldBerichtregister;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What messages of a bundle get is what each would get alone; once per database. */
abstract class GebundeldBerichtregisterProef extends BerichtregisterContract {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String EERSTE = "n0";

    private final TestDatabase database;
    private final Gevolgentabel gevolgen;
    private final Berichtregister register;

    GebundeldBerichtregisterProef(Databasesoort soort) {
        database = soort.vers("ontvangst");
        Gevolgentabel.maak(database);
        gevolgen = new Gevolgentabel(database);
        register = knoop(gevolgen);
    }

    private Berichtregister knoop(Gevolgentabel opslag) {
        JdbcBerichtregister alleen = new JdbcBerichtregister(
                database.jdbc(), database.transactie(), Clock.systemUTC(), "zr_ontvangst_bericht");
        return new GebundeldBerichtregister<>(
                alleen, new JdbcTemplate(database.dataSource()), database.transactie(), opslag, 32);
    }

    @Override
    protected Berichtregister register() {
        return register;
    }

    @Test
    void bewaartWatTegelijkKomtInEenTransactieEnOpVolgordeVanAankomst() throws Exception {
        List<CompletableFuture<String>> antwoorden = samen(9, this::ontvang);

        for (int i = 0; i <= 9; i++) {
            assertThat(uitkomst(antwoorden.get(i))).isEqualTo("Bv03 van n" + i);
        }
        assertThat(gevolgen.bundels()).containsExactly(1, 9);
        assertThat(gevolgen.namen())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 9).mapToObj(i -> "n" + i).toList());
        assertThat(ontvang("n4", A, "later", "n4")).as("een herhaling").isEqualTo("Bv03 van n4");
        assertThat(gevolgen.namen()).hasSize(10);
    }

    @Test
    void watGeweigerdWordtIsAlleenVanZijnZender() throws Exception {
        List<CompletableFuture<String>> antwoorden = samen(
                9,
                naam -> naam.equals("n5")
                        ? register.ontvangGebundeld(
                                sleutel(naam), A, "Bv03 van n5", GebundeldBerichtregisterProef::weiger)
                        : ontvang(naam));

        for (int i = 0; i <= 9; i++) {
            assertThat(uitkomst(antwoorden.get(i))).isEqualTo(i == 5 ? "STUF064" : "Bv03 van n" + i);
        }
        assertThat(gevolgen.namen()).hasSize(9).doesNotContain("n5");
        assertThat(ontvang("n5")).as("verbeterd").isEqualTo("Bv03 van n5");
    }

    @Test
    void alsDeBundelMisluktKrijgtElkWatHetAlleenZouKrijgen() throws Exception {
        gevolgen.voerUit("bestaat");

        List<CompletableFuture<String>> antwoorden =
                samen(9, naam -> naam.equals("n5") ? ontvang(naam, A, "Bv03 van n5", "bestaat") : ontvang(naam));

        for (int i = 0; i <= 9; i++) {
            assertThat(uitkomst(antwoorden.get(i))).isEqualTo(i == 5 ? "DuplicateKeyException" : "Bv03 van n" + i);
        }
        assertThat(gevolgen.bundels()).containsExactly(1, 9);
        assertThat(gevolgen.namen()).hasSize(10).doesNotContain("n5").contains("bestaat");
    }

    @Test
    void watAlBekendIsHoudtDeAnderenNietOp() throws Exception {
        ontvang("bekend", A, "Bv03 van toen", "toen");

        List<CompletableFuture<String>> antwoorden = samen(9, naam -> switch (naam) {
            case "n3" -> ontvang("bekend", A, "Bv03 van nu", "nu");
            case "n5" -> ontvang("bekend", B, "Bv03 van nu", "nu");
            case "n7" -> ontvang("n6", A, "Bv03 van n7", "n7");
            case "n8" -> ontvang("n6", B, "Bv03 van n8", "n8");
            default -> ontvang(naam);
        });

        assertThat(uitkomst(antwoorden.get(3))).isEqualTo("Bv03 van toen");
        assertThat(uitkomst(antwoorden.get(5))).isEqualTo("STUF016");
        assertThat(uitkomst(antwoorden.get(7))).isEqualTo("Bv03 van n6");
        assertThat(uitkomst(antwoorden.get(8))).isEqualTo("STUF016");
        assertThat(uitkomst(antwoorden.get(9))).isEqualTo("Bv03 van n9");
        assertThat(gevolgen.namen()).containsExactly("toen", "n0", "n1", "n2", "n4", "n6", "n9");
        assertThat(gevolgen.bundels()).containsExactly(1, 1, 5);
    }

    @Test
    void binnenEenTransactieVanDeAanroeperGaatEenBerichtAlleen() {
        database.transactie().executeWithoutResult(status -> {
            ontvang("n1");
            status.setRollbackOnly();
        });

        assertThat(gevolgen.bundels()).isEmpty();
        assertThat(gevolgen.namen()).isEmpty();
    }

    /** Two nodes, each with eight senders that offer the same messages, some of which are refused. */
    @Test
    void tweeKnopenMetDezelfdeBerichtenTegelijkGevenElkBerichtEenGevolg() throws Exception {
        List<Berichtregister> knopen = List.of(register, knoop(gevolgen));
        List<CompletableFuture<List<String>>> zenders = new ArrayList<>();
        for (int zender = 0; zender < 16; zender++) {
            Berichtregister knoop = knopen.get(zender % 2);
            int begin = zender / 2 * 3;
            zenders.add(opEigenDraad(() -> IntStream.range(0, 24)
                            .map(i -> (i + begin) % 24)
                            .mapToObj(i -> "n" + i)
                            .map(naam -> probeer(() -> knoop.ontvangGebundeld(
                                    sleutel(naam), A, "Bv03 van " + naam, () -> tenzijGeweigerd(naam))))
                            .sorted()
                            .toList())
                    .uitkomst());
        }

        for (CompletableFuture<List<String>> zender : zenders) {
            assertThat(zender.get(60, TimeUnit.SECONDS))
                    .hasSize(24)
                    .containsOnlyOnceElementsOf(verwacht())
                    .filteredOn("STUF064"::equals)
                    .hasSize(2);
        }
        assertThat(gevolgen.namen()).hasSize(22).doesNotHaveDuplicates();
    }

    private static List<String> verwacht() {
        return IntStream.range(0, 24)
                .filter(i -> i % 12 != 5)
                .mapToObj(i -> "Bv03 van n" + i)
                .toList();
    }

    private void tenzijGeweigerd(String naam) {
        if (naam.equals("n5") || naam.equals("n17")) {
            weiger();
        }
        gevolgen.voerUit(naam);
    }

    private static void weiger() {
        throw new StufFout(StufFoutcode.STUF064, "zaak");
    }

    private String ontvang(String naam) {
        return ontvang(naam, A, "Bv03 van " + naam, naam);
    }

    private String ontvang(String nummer, String vingerafdruk, String antwoord, String gevolg) {
        return register.ontvangGebundeld(sleutel(nummer), vingerafdruk, antwoord, () -> gevolgen.voerUit(gevolg));
    }

    /** n0 is being stored while n1 and so on come, one after another. */
    private List<CompletableFuture<String>> samen(int aantal, Function<String, String> ontvangst) throws Exception {
        CountDownLatch door = new CountDownLatch(1);
        gevolgen.houdOp(door);
        List<CompletableFuture<String>> antwoorden = new ArrayList<>();
        antwoorden.add(wachtend(() -> ontvang(EERSTE)));
        for (int i = 1; i <= aantal; i++) {
            String naam = "n" + i;
            antwoorden.add(wachtend(() -> ontvangst.apply(naam)));
        }
        door.countDown();
        return antwoorden;
    }

    /** Returns when that thread waits for another one, or is done. */
    private static CompletableFuture<String> wachtend(Supplier<String> werk) {
        Draad<String> draad = opEigenDraad(() -> probeer(werk));
        await().until(() -> draad.uitkomst().isDone()
                || Optional.of(draad.draad().getState())
                        .filter(s -> s == Thread.State.WAITING || s == Thread.State.TIMED_WAITING)
                        .isPresent());
        return draad.uitkomst();
    }

    private record Draad<T>(Thread draad, CompletableFuture<T> uitkomst) {}

    private static <T> Draad<T> opEigenDraad(Supplier<T> werk) {
        CompletableFuture<T> uitkomst = new CompletableFuture<>();
        Thread draad = new Thread(() -> uitkomst.completeAsync(werk, Runnable::run));
        draad.setDaemon(true);
        draad.start();
        return new Draad<>(draad, uitkomst);
    }

    /** The answer, or the code or name of what was thrown. */
    private static String probeer(Supplier<String> werk) {
        try {
            return werk.get();
        } catch (StufFout e) {
            return e.code().name();
        } catch (DuplicateKeyException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static String uitkomst(CompletableFuture<String> antwoord) throws Exception {
        try {
            return antwoord.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static Berichtsleutel sleutel(String nummer) {
        return new Berichtsleutel("9901|Gebundeld|", nummer);
    }
}
