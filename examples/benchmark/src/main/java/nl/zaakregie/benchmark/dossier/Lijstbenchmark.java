package nl.zaakregie.benchmark.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/**
 * What lists cost with more and more open cases, over HTTP: an employee whose own share stays the same, and one whose role
 * sees everything. Prints one table; what counts is how p95 grows.
 */
final class Lijstbenchmark {

    private static final int EIGEN = 30;
    private static final int VAN_TEAM = 300;
    private static final int KEREN = Integer.getInteger("keren", 200);

    private final List<Integer> aantallen = Arrays.stream(
                    System.getProperty("zaken", "1000,10000").split(","))
            .map(Integer::valueOf)
            .toList();
    private final Map<String, List<Double>> p95 = new LinkedHashMap<>();

    public static void main(String[] args) {
        new Lijstbenchmark().meet();
        System.exit(0);
    }

    void meet() {
        System.out.printf("%-52s %10s %8s %8s %8s%n", "lijst", "zaken", "regels", "p50 ms", "p95 ms");
        try (Gemeente gemeente = Gemeente.op(TestDatabase.postgres())) {
            meet(gemeente);
        }
        p95.forEach((lijst, tijden) -> System.out.printf(
                Locale.ROOT, "%-52s p95 groeit %.2f%n", lijst, tijden.get(tijden.size() - 1) / tijden.get(0)));
    }

    /** Plans in execution, thirty per regisseur, beside as many signals as one team has waiting; then more signals. */
    private void meet(Gemeente gemeente) {
        Gezinspad pad = new Gezinspad(gemeente);
        pad.openDossier();
        Vulling plannen = new Vulling(gemeente.jdbc(), "plan", Optional.empty(), EIGEN);
        pad.openSignaal();
        Vulling signalen = new Vulling(gemeente.jdbc(), "signaal", Optional.of(plannen), EIGEN);
        signalen.tot(VAN_TEAM);
        Restklant regisseur = gemeente.als("jansen", "regie");
        Restklant triagist = gemeente.als("smit", "signaalbeoordeling");
        for (int zaken : aantallen) {
            vul(plannen, zaken);
            lijst("werkvoorraad van regisseur", zaken, regisseur, "/api/v1/werkvoorraad");
            lijst("werkvoorraad van regisseur, eigen taken", zaken, regisseur, "/api/v1/werkvoorraad?alleenMijn=true");
            lijst("werkvoorraad van team", zaken, triagist, "/api/v1/werkvoorraad?team=Meldpunt");
            lijst("mijn groepen", zaken, regisseur, "/api/v1/groepstrajecten");
        }
        for (int zaken : aantallen) {
            vul(signalen, zaken);
            lijst("werkvoorraad van wie alles ziet", zaken, triagist, "/api/v1/werkvoorraad");
        }
    }

    private static void vul(Vulling vulling, int zaken) {
        long begin = System.nanoTime();
        vulling.tot(zaken);
        System.out.printf("  gevuld tot %d in %d s%n", zaken, (System.nanoTime() - begin) / 1_000_000_000L);
    }

    private void lijst(String naam, int zaken, Restklant klant, String pad) {
        int regels = klant.haal(pad).moetLukken(naam).size();
        double[] tijden = new double[KEREN];
        for (int i = -KEREN / 4; i < KEREN; i++) {
            long begin = System.nanoTime();
            klant.haal(pad).moetLukken(naam);
            if (i >= 0) {
                tijden[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(tijden);
        double hoog = tijden[(int) (KEREN * 0.95)];
        System.out.printf(Locale.ROOT, "%-52s %10d %8d %8.1f %8.1f%n", naam, zaken, regels, tijden[KEREN / 2], hoog);
        p95.computeIfAbsent(naam, lijst -> new ArrayList<>()).add(hoog);
    }
}
