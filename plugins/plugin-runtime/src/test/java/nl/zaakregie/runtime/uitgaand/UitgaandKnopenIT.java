package nl.zaakregie.runtime.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

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
        assertThat(o.magazijn.verzoeken)
                .extracting(v -> v.tijdstip())
                .as("geen twee berichten van ons met hetzelfde tijdstipBericht, over dossiers en knopen heen")
                .doesNotHaveDuplicates();
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

    /** One after another, so that the order of sending is known; the second node has a clock that is a minute slow. */
    @OpElkeDatabase
    void hetTijdstipLooptOpOverDossiersKnopenEnHerstarts(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        for (int i = 0; i < 6; i++) {
            o.plaats(DossierId.nieuw());
        }
        o.klok.verder(Duration.ofMinutes(2)); // due for the slow node too
        BerichtBezorgen knoop = o.knoop(o.klok);
        BerichtBezorgen achter = o.knoop(new VerzetbareKlok(o.klok.instant().minusSeconds(60), o.klok.getZone()));
        knoop.neem();
        achter.neem();
        knoop.neem();
        achter.neem();

        BerichtBezorgen naHerstart = o.knoop(new VerzetbareKlok(o.klok.instant().minusSeconds(30), o.klok.getZone()));
        naHerstart.neem();
        knoop.neem();

        assertThat(o.magazijn.ontvangen)
                .hasSize(6)
                .extracting(v -> v.tijdstip())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    /** StUF writes local time: 02:30 comes twice when summer time ends. */
    @OpElkeDatabase
    void hetTijdstipLooptOpAlsDeZomertijdEindigt(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        Tijdstippen tijdstippen = new Tijdstippen(o.database.jdbc(), o.klok);
        o.klok.zetOp(Instant.parse("2026-10-25T00:30:00Z"));
        Instant zomertijd = o.database.transactie().execute(status -> tijdstippen.volgende());
        o.klok.zetOp(Instant.parse("2026-10-25T01:10:00Z"));

        Instant wintertijd = o.database.transactie().execute(status -> tijdstippen.volgende());

        assertThat(plaatselijk(zomertijd)).isEqualTo(LocalDateTime.parse("2026-10-25T02:30:00"));
        assertThat(plaatselijk(wintertijd)).isAfter(plaatselijk(zomertijd));
    }

    private static LocalDateTime plaatselijk(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.of("Europe/Amsterdam"));
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
