package nl.zaakregie.signalen.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.SMIT;
import static nl.zaakregie.testkit.gezin.Medewerkers.VISSER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.SignaalBeoordeeld;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Melding;
import nl.zaakregie.signalen.domain.MeldingBouwer;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AF-07.4")
class SignaalBeoordelenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-11")
    void legtHetBesluitVanEenMensVastEnVoltooitDeTaak() {
        SignaalId id = o.meld(Gezin.SANNE);

        o.beoordelen.uitvoeren(id, start(JANSEN.id())).ofFout();

        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.GESTART);
        assertThat(o.signaal(id).beoordeling().orElseThrow().beoordelaar()).isEqualTo(SMIT.id());
        assertThat(o.dossiers.voltooid()).hasSize(1);
        assertThat(o.dossiers.gegeven(o.signaal(id).dossier(), "besluit")).contains("start");
        assertThat(o.gebeurtenissen.gepubliceerd(SignaalBeoordeeld.class))
                .extracting(SignaalBeoordeeld::besluit)
                .containsExactly("start");
        assertThat(new OpgeslagenSignalen(o.signalen).gekozenRegisseur(id)).contains("mw-jansen");
    }

    @Test
    void geeftDeTweedeBeoordelaarTeHorenDatHetAlIsGedaan() {
        SignaalId id = o.meld(Gezin.SANNE);
        o.beoordelen.uitvoeren(id, zonder(Besluit.AFWIJZEN)).ofFout();

        Uitkomst<SignaalId> tweede = o.beoordelen.uitvoeren(id, zonder(Besluit.BEWAAR));

        assertThat(tweede).isEqualTo(Uitkomst.geweigerd(SignaalFout.AL_BEOORDEELD));
        assertThat(SignaalFout.AL_BEOORDEELD.httpStatus()).isEqualTo(409);
        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.AFGEWEZEN);
    }

    @OpElkeDatabase
    void geeftEenUitkomstAlsVelenTegelijkBeoordelen(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("signalen");
        Opstelling een = Opstelling.op(database);
        SignaalId id = een.meld(Gezin.SANNE);
        CyclicBarrier startlijn = new CyclicBarrier(4);
        ExecutorService draden = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> pogingen = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            Opstelling eigen = Opstelling.op(database);
            eigen.zetTaakVoor(een.signaal(id));
            pogingen.add(draden.submit(() -> {
                startlijn.await();
                return database.transactie().execute(s -> lukt(eigen, id));
            }));
        }

        int gelukt = 0;
        for (Future<Boolean> poging : pogingen) {
            gelukt += poging.get() ? 1 : 0;
        }
        draden.shutdown();
        assertThat(gelukt).isEqualTo(1);
    }

    @Test
    void vraagtBijStartEenRegisseurEnEenBekendePersoon() {
        SignaalId id = o.meld(Gezin.SANNE);
        SignaalId onbekend =
                o.meld(MeldingBouwer.eenMelding().overIemand("een jongen").maak());

        assertThat(code(o.beoordelen.uitvoeren(id, zonder(Besluit.START)))).isEqualTo(SignaalFout.GEEN_REGISSEUR);
        assertThat(code(o.beoordelen.uitvoeren(id, start(VISSER.id())))).isEqualTo(SignaalFout.GEEN_REGISSEUR);
        assertThat(code(o.beoordelen.uitvoeren(onbekend, start(JANSEN.id())))).isEqualTo(SignaalFout.GEEN_PERSONEN);
    }

    @Test
    void koppeltAlleenAanEenTrajectDatDeBeoordelaarMagKennen() {
        SignaalId id = o.meld(Gezin.ANDER);
        DossierId open = o.trajecten.start(Gezin.G2);
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);

        assertThat(code(o.beoordelen.uitvoeren(id, koppel(Optional.empty()))))
                .isEqualTo(SignaalFout.GEEN_LOPEND_TRAJECT);
        assertThat(code(o.beoordelen.uitvoeren(id, koppel(Optional.of(vertrouwelijk)))))
                .isEqualTo(code(o.beoordelen.uitvoeren(id, koppel(Optional.of(DossierId.nieuw())))));
        o.beoordelen.uitvoeren(id, koppel(Optional.of(open))).ofFout();
        assertThat(o.dossiers.gegeven(o.signaal(id).dossier(), "traject")).contains(open.toString());
    }

    @Test
    void geeftEenBewaardEnEenAfgewezenSignaalEenVervaldatum() {
        SignaalId bewaard = o.meld(Gezin.SANNE);
        SignaalId afgewezen = o.meld(Gezin.KEREM);

        o.afleggen.bewaar(bewaard);
        o.afleggen.wijsAf(afgewezen);

        assertThat(o.signaal(bewaard).vervalt()).contains(LocalDate.of(2027, 5, 22));
        assertThat(o.signaal(afgewezen).vervalt()).contains(LocalDate.of(2026, 12, 23));
    }

    @Test
    void laatEenBeoordelaarEenGezinslidToevoegen() {
        SignaalId id = o.meld(Gezin.SANNE);
        Melding.Opgave kerem = Melding.Opgave.van(Persoonsopgave.van(Gezin.KEREM.gegevens()));

        assertThat(o.toevoegen.uitvoeren(id, kerem).ofFout()).contains(Gezin.KEREM.id());
        assertThat(o.toevoegen.uitvoeren(id, kerem)).isEqualTo(Uitkomst.geweigerd(SignaalFout.IS_AL_BETROKKENE));
        assertThat(o.signaal(id).personen()).containsExactly(Gezin.SANNE.id(), Gezin.KEREM.id());
    }

    @Test
    @Tag("INV-20")
    void kentEenVerborgenSignaalNiet() {
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        SignaalId id = o.meld(Gezin.ELIF);
        o.koppelen.uitvoeren(id, vertrouwelijk);

        assertThatThrownBy(() -> o.beoordelen.uitvoeren(id, zonder(Besluit.BEWAAR)))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ONBEKEND_SIGNAAL));
    }

    private static boolean lukt(Opstelling eigen, SignaalId id) {
        try {
            return eigen.beoordelen.uitvoeren(id, zonder(Besluit.BEWAAR)) instanceof Uitkomst.Gelukt;
        } catch (SociaalDomeinException e) {
            return false;
        }
    }

    private static NieuweBeoordeling start(MedewerkerId regisseur) {
        return new NieuweBeoordeling(
                Besluit.START, "meer aan de hand", Optional.of(regisseur), Optional.empty(), Optional.empty());
    }

    private static NieuweBeoordeling koppel(Optional<DossierId> traject) {
        return new NieuweBeoordeling(Besluit.KOPPEL, "hoort erbij", Optional.empty(), traject, Optional.empty());
    }

    private static NieuweBeoordeling zonder(Besluit besluit) {
        return new NieuweBeoordeling(besluit, "afgewogen", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Object code(Uitkomst<SignaalId> uitkomst) {
        return ((Uitkomst.Geweigerd<SignaalId>) uitkomst).foutcode();
    }
}
