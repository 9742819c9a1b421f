package nl.zaakregie.runtime.inkomend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.Inkomend.Volgorde;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.runtime.wachtrij.Achtergrondwerker;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.geheugen.TestFout;
import nl.zaakregie.testkit.gezin.Medewerkers;

/** Order per sender or per zaak, where it was agreed: failures, parked messages and several nodes do not break it. */
class InkomendVolgordeIT {

    private static final String SUITE = Inkomendopstelling.SUITE;
    private static final String ANDERE_SUITE = "9901/ANDER/";
    private static final int ZENDERS = 4;
    private static final int PER_ZENDER = 12;

    @OpElkeDatabase
    void eenGeparkeerdBerichtHoudtDeRestVanZijnZenderOpTotBeheerBeslist(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        Set<Integer> geweigerd = new HashSet<>(Set.of(1));
        List<Integer> verwerkt = new ArrayList<>();
        o.plugin.verwerking = bericht -> verwerk(bericht, geweigerd, verwerkt);
        Ontvangst.Bewaard eerste = stuur(o, SUITE, 1, Volgorde.PER_ZENDER);
        stuur(o, SUITE, 2, Volgorde.PER_ZENDER);
        stuur(o, SUITE, 3, Volgorde.PER_ZENDER);
        stuur(o, ANDERE_SUITE, 4, Volgorde.PER_ZENDER);
        tijdGaatVerder(o);

        assertThat(verwerkt).containsExactly(4);
        assertThat(new InkomendWerkbron(o.repository).werk(Medewerkers.BEHEER))
                .singleElement()
                .satisfies(item -> assertThat(item.titel()).contains("wacht hierop"));
        geweigerd.clear();
        o.gewekt.set(0);
        o.geparkeerd.verwerkOpnieuw(eerste.antwoordnummer(), Medewerkers.BEHEER.id());
        tijdGaatVerder(o);

        assertThat(o.gewekt).hasValue(1);
        assertThat(verwerkt).containsExactly(4, 1, 2, 3);
    }

    @OpElkeDatabase
    void naHetOverslaanGaatDeRestVerder(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        List<Integer> verwerkt = new ArrayList<>();
        o.plugin.verwerking = bericht -> verwerk(bericht, Set.of(1), verwerkt);
        Ontvangst.Bewaard eerste = stuur(o, SUITE, 1, Volgorde.PER_ZENDER);
        stuur(o, SUITE, 2, Volgorde.PER_ZENDER);
        tijdGaatVerder(o);
        assertThat(verwerkt).isEmpty();
        o.gewekt.set(0);

        o.geparkeerd.slaOver(eerste.antwoordnummer(), "verkeerd gestuurd", Medewerkers.BEHEER.id());
        o.verwerkAlles();

        assertThat(o.gewekt).as("niet pas bij de volgende keer kijken").hasValue(1);
        assertThat(verwerkt).containsExactly(2);
    }

    @OpElkeDatabase
    void perZaakHoudtAlleenDezelfdeZaakOp(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        List<String> verwerkt = new ArrayList<>();
        Set<String> storing = new HashSet<>(Set.of("ZR10"));
        o.plugin.verwerking = bericht -> {
            if (storing.contains(bericht.op().waarde())) {
                throw TestFout.ONBEKEND_DOSSIER.fout();
            }
            verwerkt.add(bericht.op().waarde());
        };
        Ontvangst.Bewaard eerste = stuur(o, "R10", 1, "ZR10");
        stuur(o, "R11", 1, "ZR11");
        stuur(o, "R20", 2, "ZR20");
        tijdGaatVerder(o);

        assertThat(verwerkt).containsExactly("ZR20");
        storing.clear();
        o.geparkeerd.verwerkOpnieuw(eerste.antwoordnummer(), Medewerkers.BEHEER.id());
        o.verwerkAlles();

        assertThat(verwerkt).containsExactly("ZR20", "ZR10", "ZR11");
    }

    /** Two nodes with two threads each; every third message fails the first time it is tried. */
    @OpElkeDatabase
    void tweeKnopenVerwerkenElkeZenderOpVolgordeEnNooitTweeTegelijk(Databasesoort soort) throws Exception {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        Map<String, List<Integer>> verwerkt = new ConcurrentHashMap<>();
        Map<String, AtomicInteger> bezig = new ConcurrentHashMap<>();
        Set<String> eerderMislukt = ConcurrentHashMap.newKeySet();
        AtomicInteger botsingen = new AtomicInteger();
        o.plugin.verwerking = bericht -> {
            AtomicInteger teller = bezig.computeIfAbsent(bericht.afzender(), z -> new AtomicInteger());
            if (teller.incrementAndGet() > 1) {
                botsingen.incrementAndGet();
            }
            try {
                int nummer = nummer(bericht);
                if (nummer % 3 == 0 && eerderMislukt.add(bericht.afzender() + nummer)) {
                    throw TestFout.PROTOCOL_FAALT.fout();
                }
                verwerkt.computeIfAbsent(bericht.afzender(), z -> new ArrayList<>())
                        .add(nummer);
            } finally {
                teller.decrementAndGet();
            }
        };
        for (int i = 1; i <= PER_ZENDER; i++) {
            for (int z = 0; z < ZENDERS; z++) {
                stuur(o, "9901/S" + z + "/", i, Volgorde.PER_ZENDER);
            }
        }

        opDraden(4, o);

        assertThat(botsingen).hasValue(0);
        assertThat(eerderMislukt).hasSize(ZENDERS * PER_ZENDER / 3);
        assertThat(verwerkt)
                .hasSize(ZENDERS)
                .allSatisfy((zender, nummers) -> assertThat(nummers)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, PER_ZENDER).boxed().toList()));
    }

    private static void opDraden(int aantal, Inkomendopstelling o) throws Exception {
        Achtergrondwerker.Stap knoop = o.verwerken;
        Achtergrondwerker.Stap andereKnoop = o.knoop();
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        try {
            List<Future<?>> klaar = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                Achtergrondwerker.Stap stap = i % 2 == 0 ? knoop : andereKnoop;
                klaar.add(draden.submit(() -> {
                    while (!o.repository.metStand(Stand.WACHT, 1).isEmpty()) {
                        if (!stap.neem()) {
                            o.klok.verder(Duration.ofSeconds(5));
                        }
                    }
                }));
            }
            for (Future<?> draad : klaar) {
                draad.get(60, TimeUnit.SECONDS);
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private static void verwerk(OverdrachtAntwoord bericht, Set<Integer> geweigerd, List<Integer> verwerkt) {
        if (geweigerd.contains(nummer(bericht))) {
            throw TestFout.ONBEKEND_DOSSIER.fout();
        }
        verwerkt.add(nummer(bericht));
    }

    private static int nummer(OverdrachtAntwoord bericht) {
        return Integer.parseInt(bericht.op().waarde().substring("ZR".length()));
    }

    private static void tijdGaatVerder(Inkomendopstelling o) {
        for (int i = 0; i <= Inkomendopstelling.POGINGEN_VOOR_PARKEREN; i++) {
            o.verwerkAlles();
            o.klok.verder(Duration.ofMinutes(1));
        }
    }

    private static Ontvangst.Bewaard stuur(Inkomendopstelling o, String zender, int nummer, Volgorde volgorde) {
        return o.bewaard(zender, "R" + nummer, Inkomendopstelling.antwoord(zender, 1, "ZR" + nummer), volgorde);
    }

    private static Ontvangst.Bewaard stuur(Inkomendopstelling o, String nummer, int zaak, String op) {
        return o.bewaard(SUITE, nummer, Inkomendopstelling.antwoord(SUITE, zaak, op), Volgorde.PER_ZAAK);
    }
}
