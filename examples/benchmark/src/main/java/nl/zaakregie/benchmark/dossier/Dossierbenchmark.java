package nl.zaakregie.benchmark.dossier;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.zaakregie.testkit.database.TestDatabase;

/**
 * A family from signal to closed plan with three deelplannen, beside the bare engine that does the same steps of the same
 * models on the same PostgreSQL, in one run. Prints one table.
 */
public final class Dossierbenchmark {

    private static final List<Integer> DRADEN = List.of(1, 4);

    private final int seconden = Integer.getInteger("seconden", 8);

    private Dossierbenchmark() {}

    public static void main(String[] args) throws Exception {
        new Dossierbenchmark().meet();
        new Lijstbenchmark().meet();
        System.exit(0);
    }

    private void meet() throws InterruptedException {
        TestDatabase database = TestDatabase.postgres();
        Processortijd processor = Processortijd.met(database);
        try (Gemeente gemeente = Gemeente.op(database);
                Kalemotor kaal = Kalemotor.op(TestDatabase.postgres(), bron -> bron)) {
            Meting motor = new Meting("kale motor", () -> new Kaalpad(kaal), processor, () -> {});
            Meting zaakregie = new Meting(
                    "zaakregie",
                    () -> new Gezinspad(gemeente),
                    processor,
                    () -> Achtergrond.wachtOpStilte(gemeente.jdbc()));
            System.out.printf("%-20s %8s %10s %10s %10s%n", "meting", "draden", "zaken/s", "ms", "CPU ms");
            motor.meet(2, seconden);
            zaakregie.meet(2, seconden);
            for (int draden : DRADEN) {
                for (int ronde = 0; ronde < 2; ronde++) {
                    Zakenmeting.Uitslag grens = motor.regel(draden, seconden);
                    Zakenmeting.Uitslag wij = zaakregie.regel(draden, seconden);
                    System.out.printf(
                            Locale.ROOT,
                            "  verhouding %.2f, naar processortijd %.2f%n",
                            wij.perSeconde() / grens.perSeconde(),
                            grens.processorMs() / wij.processorMs());
                }
            }
        }
    }

    private record Meting(String naam, Supplier<Runnable> pad, Processortijd processor, Runnable stilte) {

        Zakenmeting.Uitslag meet(int draden, int seconden) throws InterruptedException {
            return Zakenmeting.meet(pad, draden, seconden, processor, stilte);
        }

        Zakenmeting.Uitslag regel(int draden, int seconden) throws InterruptedException {
            Zakenmeting.Uitslag uitslag = meet(draden, seconden);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %8d %10.2f %10.1f %10.1f%n",
                    naam,
                    draden,
                    uitslag.perSeconde(),
                    1000 * draden / uitslag.perSeconde(),
                    uitslag.processorMs());
            return uitslag;
        }
    }
}
