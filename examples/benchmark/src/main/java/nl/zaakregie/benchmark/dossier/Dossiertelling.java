package nl.zaakregie.benchmark.dossier;

import java.util.Comparator;
import java.util.Map;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.database.Vraagteller;

/** What {@link Dossierbenchmark} measures, in statements instead of time: the same on every machine. Prints the commonest. */
public final class Dossiertelling {

    private static final int AANTAL = 3;

    private Dossiertelling() {}

    public static void main(String[] args) {
        Vraagteller motor = new Vraagteller();
        try (Kalemotor kaal = Kalemotor.op(TestDatabase.postgres(), motor::om)) {
            tel("kale motor", motor, new Kaalpad(kaal));
        }
        Vraagteller geheel = new Vraagteller();
        try (Gemeente gemeente = Gemeente.op(TestDatabase.postgres(), geheel)) {
            tel("zaakregie", geheel, new Gezinspad(gemeente));
        }
        System.exit(0);
    }

    private static void tel(String naam, Vraagteller teller, Runnable pad) {
        pad.run();
        teller.begin();
        for (int i = 0; i < AANTAL; i++) {
            pad.run();
        }
        System.out.printf("%n%s: %d vragen per zaak, waarvan%n", naam, teller.totaal() / AANTAL);
        teller.geteld().entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .reversed())
                .forEach(e -> System.out.printf("%6.1f  %s%n", e.getValue() / (double) AANTAL, kort(e.getKey())));
    }

    private static String kort(String vraag) {
        return vraag.length() > 150 ? vraag.substring(0, 150) : vraag;
    }
}
