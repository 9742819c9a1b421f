package nl.zaakregie.benchmark.dossier;

import java.util.ArrayList;
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
        try (Gemeente gemeente = Gemeente.op(TestDatabase.postgres());
                Kalemotor kaal = Kalemotor.op(TestDatabase.postgres(), bron -> bron)) {
            Supplier<Runnable> zaakregie = () -> new Gezinspad(gemeente);
            Supplier<Runnable> motor = () -> new Kaalpad(kaal);
            System.out.printf("%-20s %8s %10s %10s%n", "meting", "draden", "zaken/s", "ms");
            Zakenmeting.meet(motor, 2, seconden);
            Zakenmeting.meet(zaakregie, 2, seconden);
            for (int draden : DRADEN) {
                List<Double> van = new ArrayList<>();
                for (int ronde = 0; ronde < 2; ronde++) {
                    double kaalPerSeconde = regel("kale motor", draden, motor);
                    van.add(regel("zaakregie", draden, zaakregie) / kaalPerSeconde);
                }
                System.out.printf(Locale.ROOT, "verhouding bij %d draden: %s%n", draden, van);
            }
        }
    }

    private double regel(String naam, int draden, Supplier<Runnable> pad) throws InterruptedException {
        double perSeconde = Zakenmeting.meet(pad, draden, seconden);
        System.out.printf(
                Locale.ROOT, "%-20s %8d %10.1f %10.1f%n", naam, draden, perSeconde, 1000 * draden / perSeconde);
        return perSeconde;
    }
}
