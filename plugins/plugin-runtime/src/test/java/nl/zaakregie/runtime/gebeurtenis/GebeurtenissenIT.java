package nl.zaakregie.runtime.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.gebeurtenis.Aflevering.Stand;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.geheugen.TestFout;

class GebeurtenissenIT {

    private final DossierId dossier = DossierId.nieuw();
    private final DossierId anderDossier = DossierId.nieuw();

    @OpElkeDatabase
    void luisteraarInDeTransactieHoortHetMeteen(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        o.plugin.luistertInTransactie("meteen", (id, g) -> o.legEffectVast(g.versie()));

        o.publiceer(dossier, 1);

        assertThat(o.effecten()).containsExactly(1);
    }

    @OpElkeDatabase
    void foutVanLuisteraarInDeTransactieDraaitAllesTerug(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        o.plugin.luistertNaCommit("later", (id, g) -> o.legEffectVast(g.versie()));
        o.plugin.luistertInTransactie("meteen", (id, g) -> {
            throw new IllegalStateException("invariant");
        });

        assertThatThrownBy(() -> o.publiceer(dossier, 1)).isInstanceOf(IllegalStateException.class);

        o.leverAllesAf();
        assertThat(o.effecten()).isEmpty();
        assertThat(o.gewekt).hasValue(0);
    }

    @OpElkeDatabase
    void luisteraarNaCommitHoortHetPasNaCommitEnEenKeer(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        o.plugin.luistertNaCommit("later", (id, g) -> o.legEffectVast(g.versie()));

        o.publiceer(dossier, 1);

        assertThat(o.effecten()).isEmpty();
        assertThat(o.gewekt).hasValue(1);
        o.leverAllesAf();
        o.leverAllesAf();
        assertThat(o.effecten()).containsExactly(1);
    }

    @OpElkeDatabase
    void elkeLuisteraarKrijgtDezelfdeGebeurtenis(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        List<UUID> ids = new ArrayList<>();
        o.plugin.luistertNaCommit("een", (id, g) -> ids.add(id));
        o.plugin.luistertNaCommit("twee", (id, g) -> ids.add(id));

        o.publiceer(dossier, 1);
        o.leverAllesAf();

        assertThat(ids).hasSize(2);
        assertThat(new HashSet<>(ids)).hasSize(1);
    }

    @OpElkeDatabase
    void technischeFoutWordtZonderMaximumHerhaaldMetGroeiendeVertraging(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        List<Integer> pogingen = new ArrayList<>();
        o.plugin.luistertNaCommit("later", (id, g) -> {
            pogingen.add(g.versie());
            o.legEffectVast(g.versie());
            if (pogingen.size() <= 20) {
                throw TestFout.PROTOCOL_FAALT.fout();
            }
        });
        o.publiceer(dossier, 1);

        o.leverAllesAf();
        assertThat(pogingen).as("na de eerste poging wordt gewacht").hasSize(1);
        o.klok.verder(Duration.ofSeconds(9));
        o.leverAllesAf();
        assertThat(pogingen).hasSize(1);
        for (int i = 0; i < 20; i++) {
            o.klok.verder(Duration.ofSeconds(40));
            o.leverAllesAf();
        }

        assertThat(pogingen).hasSize(21);
        assertThat(o.effecten()).as("mislukte pogingen laten niets achter").containsExactly(1);
    }

    @OpElkeDatabase
    void andereFoutWordtGeparkeerdEnHoudtAlleenDitDossierTegen(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        o.plugin.luistertNaCommit("later", (id, g) -> {
            if (g.versie() == 1) {
                throw new SociaalDomeinException(TestFout.ONBEKEND_DOSSIER);
            }
            o.legEffectVast(g.versie());
        });
        o.publiceer(dossier, 1, 2);
        o.publiceer(anderDossier, 3);

        for (int i = 0; i < Gebeurtenisopstelling.POGINGEN_VOOR_PARKEREN; i++) {
            o.leverAllesAf();
            o.klok.verder(Duration.ofMinutes(1));
        }
        o.leverAllesAf();

        assertThat(o.effecten()).containsExactly(3);
        assertThat(o.afleveringen.metStand(Stand.GEPARKEERD, 10))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.foutcode()).contains(TestFout.ONBEKEND_DOSSIER.code());
                    assertThat(a.dossier()).contains(dossier);
                });
    }

    @OpElkeDatabase
    void volgordeBlijftPerDossierOokNaEenFout(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        List<Integer> gehoord = new ArrayList<>();
        Set<Integer> storing = new HashSet<>(Set.of(1));
        o.plugin.luistertNaCommit("later", (id, g) -> {
            if (storing.remove(g.versie())) {
                throw TestFout.PROTOCOL_FAALT.fout();
            }
            gehoord.add(g.versie());
        });
        o.publiceer(dossier, 1, 2, 3);

        o.leverAllesAf();
        assertThat(gehoord).isEmpty();
        o.klok.verder(Duration.ofMinutes(1));
        o.leverAllesAf();

        assertThat(gehoord).containsExactly(1, 2, 3);
    }

    @OpElkeDatabase
    void tweeKnopenLeverenElkeGebeurtenisSamenEenKeerAf(Databasesoort soort) throws Exception {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        CountDownLatch beide = new CountDownLatch(2);
        o.plugin.luistertNaCommit("later", (id, g) -> {
            beide.countDown();
            wacht(beide);
            o.legEffectVast(g.versie());
        });
        o.publiceer(dossier, 1);
        o.publiceer(anderDossier, 2);

        Thread tweede = new Thread(o::leverAllesAf);
        tweede.start();
        o.leverAllesAf();
        tweede.join(TimeUnit.SECONDS.toMillis(30));
        o.leverAllesAf();

        assertThat(o.effecten()).containsExactlyInAnyOrder(1, 2);
        assertThat(beide.getCount()).as("beide knopen werkten tegelijk").isZero();
    }

    private static void wacht(CountDownLatch teller) {
        try {
            if (!teller.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("De andere knoop kwam niet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @OpElkeDatabase
    void weigertPublicerenBuitenEenTransactie(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);

        assertThatThrownBy(() -> o.gebeurtenissen.publiceer(o.vastgesteld(dossier, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @OpElkeDatabase
    void ruimtOpWatBezorgdOfOvergeslagenIsEnNooitWatNogEenBesluitVraagt(Databasesoort soort) {
        Gebeurtenisopstelling o = new Gebeurtenisopstelling(soort);
        o.plugin.luistertNaCommit("proef", Luisterplugin.negeert());
        o.publiceer(DossierId.nieuw(), 1, 2, 3);
        o.leverAllesAf();
        zetStand(o, 2, "OVERGESLAGEN");
        zetStand(o, 3, "GEPARKEERD");
        Instant voor = o.klok.instant();

        assertThat(o.afleveringen.ruimOp(voor)).isZero();
        assertThat(o.afleveringen.ruimOp(voor.plusSeconds(1))).isEqualTo(2);
        assertThat(o.afleveringen.metStand(Aflevering.Stand.GEPARKEERD, 10)).hasSize(1);
    }

    private static void zetStand(Gebeurtenisopstelling o, int hoeveelste, String stand) {
        o.database
                .jdbc()
                .sql("""
                        UPDATE zr_gebeurtenis_aflevering SET stand = :stand
                         WHERE volgnummer = (SELECT MIN(volgnummer) + :verder FROM zr_gebeurtenis_aflevering)
                        """)
                .param("stand", stand)
                .param("verder", hoeveelste - 1)
                .update();
    }
}
