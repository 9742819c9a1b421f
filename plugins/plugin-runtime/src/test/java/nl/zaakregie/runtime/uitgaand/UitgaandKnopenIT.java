package nl.zaakregie.runtime.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;

class UitgaandKnopenIT {

    private static final int KNOPEN = 4;
    private static final int DOSSIERS = 12;
    private static final int PER_DOSSIER = 5;

    @OpElkeDatabase
    void vierKnopenBezorgenAllesEenKeerEnOpVolgorde(Databasesoort soort) throws Exception {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        List<DossierId> dossiers =
                IntStream.range(0, DOSSIERS).mapToObj(i -> DossierId.nieuw()).toList();
        List<Referentienummer> geplaatst = new ArrayList<>();
        for (int i = 0; i < PER_DOSSIER; i++) {
            dossiers.forEach(dossier -> geplaatst.add(o.plaats(dossier)));
        }

        tegelijk(KNOPEN, () -> bezorgTotAllesWegIs(o));

        assertThat(o.vragen.aantallen().get(Stand.BEVESTIGD)).isEqualTo((long) DOSSIERS * PER_DOSSIER);
        assertThat(o.magazijn.ontvangen)
                .extracting(v -> v.referentienummer())
                .containsExactlyInAnyOrderElementsOf(geplaatst);
        Map<DossierId, List<Referentienummer>> perDossier = o.magazijn.ontvangen.stream()
                .collect(Collectors.groupingBy(
                        v -> v.dossier(), Collectors.mapping(v -> v.referentienummer(), Collectors.toList())));
        perDossier.forEach((dossier, nummers) -> assertThat(nummers)
                .containsExactlyElementsOf(
                        geplaatst.stream().filter(nummers::contains).toList()));
    }

    private static void bezorgTotAllesWegIs(Uitgaandopstelling o) {
        BerichtBezorgen knoop = o.knoop();
        while (o.vragen.oudsteOpenstaande().isPresent()) {
            knoop.neem();
        }
    }

    @OpElkeDatabase
    void gelijktijdigPlaatsenOpEenDossierGeeftStijgendeTijdstippenInVolgordeVanDeRij(Databasesoort soort)
            throws Exception {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        DossierId dossier = DossierId.nieuw();

        tegelijk(KNOPEN, () -> {
            for (int i = 0; i < PER_DOSSIER; i++) {
                o.plaats(dossier);
            }
        });

        assertThat(o.vragen.metStand(Stand.WACHT, 100))
                .hasSize(KNOPEN * PER_DOSSIER)
                .extracting(Uitgaandregel::tijdstip)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static void tegelijk(int aantal, Runnable werk) throws Exception {
        ExecutorService uitvoerder = Executors.newFixedThreadPool(aantal);
        CyclicBarrier start = new CyclicBarrier(aantal);
        try {
            List<Future<?>> uitkomsten = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                uitkomsten.add(uitvoerder.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    werk.run();
                    return null;
                }));
            }
            for (Future<?> uitkomst : uitkomsten) {
                uitkomst.get(60, TimeUnit.SECONDS);
            }
        } finally {
            uitvoerder.shutdownNow();
        }
    }
}
