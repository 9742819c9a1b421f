package nl.zaakregie.runtime.inkomend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.bericht.Inkomend.Ontvangst;
import nl.zaakregie.api.bericht.Inkomend.Sleutel;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.geheugen.TestFout;
import nl.zaakregie.testkit.gezin.Medewerkers;

class InkomendIT {

    private static final String ANDERE_SUITE = "9901/ANDER/";

    @OpElkeDatabase
    void bewaartEnVerwerktDaarnaEenKeerEnWistDeInhoud(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = o::legEffectVast;

        Ontvangst.Bewaard ontvangst = o.bewaard(Inkomendopstelling.SUITE, 1);

        assertThat(ontvangst.herhaling()).isFalse();
        assertThat(o.effecten()).isEmpty();
        assertThat(o.gewekt).hasValue(1);
        o.verwerkAlles();
        o.verwerkAlles();
        assertThat(o.effecten()).containsExactly("9901-00001");
        assertThat(o.bewaardeInhouden()).isZero();
    }

    @OpElkeDatabase
    void hetzelfdeBerichtKrijgtHetzelfdeAntwoordZonderTweedeEffect(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = o::legEffectVast;
        Ontvangst.Bewaard eerste = o.bewaard(Inkomendopstelling.SUITE, 1);
        o.verwerkAlles();
        o.klok.verder(Duration.ofDays(3));
        o.plugin.bezwaren.add(new Foutdetail("zaak", "intussen gesloten"));

        Ontvangst.Bewaard tweede = o.bewaard(Inkomendopstelling.SUITE, 1);
        o.verwerkAlles();

        assertThat(tweede).isEqualTo(new Ontvangst.Bewaard(eerste.antwoordnummer(), eerste.op(), true));
        assertThat(o.effecten()).hasSize(1);
    }

    @OpElkeDatabase
    void deeltDeTransactieVanDeOntvanger(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);

        o.database.transactie().executeWithoutResult(status -> {
            o.bewaard(Inkomendopstelling.SUITE, 1);
            status.setRollbackOnly();
        });

        assertThat(o.repository.metStand(Stand.WACHT, 10)).isEmpty();
        assertThat(o.gewekt).hasValue(0);
        assertThat(o.bewaard(Inkomendopstelling.SUITE, 1).herhaling()).isFalse();
    }

    @OpElkeDatabase
    void zelfdeNummerMetAndereInhoudWordtGeweigerd(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.bewaard(Inkomendopstelling.SUITE, 1);

        Ontvangst ontvangst = o.inkomend.ontvang(
                new Sleutel(Inkomendopstelling.SUITE, "R1"), "andere vingerafdruk", Inkomendopstelling.antwoord(2));

        assertThat(ontvangst).isEqualTo(new Ontvangst.NietUniek());
    }

    @OpElkeDatabase
    void zelfdeNummerVanAndereZenderIsEenAnderBericht(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);

        Ontvangst.Bewaard een = o.bewaard(Inkomendopstelling.SUITE, 1);
        Ontvangst.Bewaard ander = o.bewaard(ANDERE_SUITE, 1);

        assertThat(ander.herhaling()).isFalse();
        assertThat(ander.antwoordnummer()).isNotEqualTo(een.antwoordnummer());
    }

    @OpElkeDatabase
    void watDePluginWeigertWordtNietBewaard(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.bezwaren.add(new Foutdetail("zaak", "onbekend"));

        Ontvangst ontvangst = o.ontvang(Inkomendopstelling.SUITE, 1);

        assertThat(ontvangst).isEqualTo(new Ontvangst.Geweigerd(List.of(new Foutdetail("zaak", "onbekend"))));
        assertThat(o.repository.metStand(Stand.WACHT, 10)).isEmpty();
    }

    @OpElkeDatabase
    void berichtVoorGeenPluginWordtNietOndersteund(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.voor = bericht -> false;

        assertThat(o.ontvang(Inkomendopstelling.SUITE, 1)).isInstanceOf(Ontvangst.NietOndersteund.class);
    }

    @OpElkeDatabase
    void berichtVoorTweePluginsIsEenInrichtingsfout(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugins.add(new Ontvangplugin());

        assertThatThrownBy(() -> o.ontvang(Inkomendopstelling.SUITE, 1)).hasMessageContaining("ZR-INKOMEND-0001");
    }

    @OpElkeDatabase
    void gelijktijdigeGelijkeBerichtenGevenEenRijEnHetzelfdeAntwoord(Databasesoort soort) throws Exception {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = o::legEffectVast;
        int aantal = 6;
        CyclicBarrier start = new CyclicBarrier(aantal);
        ExecutorService uitvoerder = Executors.newFixedThreadPool(aantal);
        List<Ontvangst.Bewaard> antwoorden = new ArrayList<>();
        try {
            List<Future<Ontvangst.Bewaard>> uitkomsten = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                uitkomsten.add(uitvoerder.submit(() -> {
                    start.await(20, TimeUnit.SECONDS);
                    return o.bewaard(Inkomendopstelling.SUITE, 1);
                }));
            }
            for (Future<Ontvangst.Bewaard> uitkomst : uitkomsten) {
                antwoorden.add(uitkomst.get(30, TimeUnit.SECONDS));
            }
        } finally {
            uitvoerder.shutdownNow();
        }
        o.verwerkAlles();

        assertThat(antwoorden)
                .extracting(Ontvangst.Bewaard::antwoordnummer)
                .containsOnly(antwoorden.get(0).antwoordnummer());
        assertThat(antwoorden).filteredOn(a -> !a.herhaling()).hasSize(1);
        assertThat(o.effecten()).hasSize(1);
    }

    @OpElkeDatabase
    void technischeFoutHoudtDeVolgordeVanDezeZenderAanEnAnderenGaanVerder(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        Set<String> storing = new HashSet<>(Set.of("9901-00001"));
        List<String> verwerkt = new ArrayList<>();
        o.plugin.verwerking = bericht -> {
            String zaak = bericht.zaak().waarde();
            o.legEffectVast(bericht);
            if (storing.remove(zaak)) {
                throw TestFout.PROTOCOL_FAALT.fout();
            }
            verwerkt.add(zaak);
        };
        o.bewaard(Inkomendopstelling.SUITE, 1);
        o.bewaard(Inkomendopstelling.SUITE, 2);
        o.bewaard(ANDERE_SUITE, 3);

        o.verwerkAlles();
        assertThat(verwerkt).containsExactly("9901-00003");
        o.klok.verder(Duration.ofSeconds(10));
        o.verwerkAlles();

        assertThat(verwerkt).containsExactly("9901-00003", "9901-00001", "9901-00002");
        assertThat(o.effecten()).hasSize(3);
    }

    @OpElkeDatabase
    void andereFoutWordtGeparkeerdAlsWerkEnHoudtDeZenderNietOp(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = bericht -> weigerEerste(o, bericht);
        Ontvangst.Bewaard eerste = o.bewaard(Inkomendopstelling.SUITE, 1);
        o.bewaard(Inkomendopstelling.SUITE, 2);

        for (int i = 0; i <= Inkomendopstelling.POGINGEN_VOOR_PARKEREN; i++) {
            o.verwerkAlles();
            o.klok.verder(Duration.ofMinutes(1));
        }

        assertThat(o.effecten()).containsExactly("9901-00002");
        assertThat(new InkomendWerkbron(o.repository).werk(Medewerkers.BEHEER))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.id()).isEqualTo(eerste.antwoordnummer().waarde());
                    assertThat(item.titel()).contains("OverdrachtAntwoord", TestFout.ONBEKEND_DOSSIER.code());
                });
        assertThat(new InkomendWerkbron(o.repository).werk(Medewerkers.BAKKER)).isEmpty();
    }

    private static void weigerEerste(Inkomendopstelling o, OverdrachtAntwoord bericht) {
        if (bericht.zaak().waarde().endsWith("1")) {
            throw TestFout.ONBEKEND_DOSSIER.fout();
        }
        o.legEffectVast(bericht);
    }

    @OpElkeDatabase
    void geparkeerdBerichtKanOpnieuwOfWordenOvergeslagen(Databasesoort soort) {
        Inkomendopstelling o = new Inkomendopstelling(soort);
        o.plugin.verwerking = bericht -> {
            throw TestFout.ONBEKEND_DOSSIER.fout();
        };
        Ontvangst.Bewaard een = o.bewaard(Inkomendopstelling.SUITE, 1);
        Ontvangst.Bewaard twee = o.bewaard(ANDERE_SUITE, 2);
        for (int i = 0; i < Inkomendopstelling.POGINGEN_VOOR_PARKEREN; i++) {
            o.verwerkAlles();
            o.klok.verder(Duration.ofMinutes(1));
        }
        o.plugin.verwerking = o::legEffectVast;

        o.geparkeerd.verwerkOpnieuw(een.antwoordnummer(), Medewerkers.BEHEER.id());
        o.geparkeerd.slaOver(twee.antwoordnummer(), "dubbel gemeld", Medewerkers.BEHEER.id());
        o.verwerkAlles();

        assertThat(o.effecten()).containsExactly("9901-00001");
        assertThat(o.bewaardeInhouden()).isZero();
        assertThatThrownBy(() -> o.geparkeerd.verwerkOpnieuw(een.antwoordnummer(), Medewerkers.BEHEER.id()))
                .hasMessageContaining("ZR-INKOMEND-0004");
    }
}
