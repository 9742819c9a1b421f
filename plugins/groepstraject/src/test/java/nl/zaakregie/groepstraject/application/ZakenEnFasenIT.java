package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Gezin.ANDER;
import static nl.zaakregie.testkit.gezin.Gezin.ELIF;
import static nl.zaakregie.testkit.gezin.Gezin.HENK;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static nl.zaakregie.testkit.gezin.Medewerkers.VOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.zaakregie.api.bericht.NieuweZaakGezien;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.OntkoppelZaak;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak.Stand;
import nl.zaakregie.groepstraject.domain.Fase;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ZakenEnFasenIT {

    private static final Zaakidentificatie WMO = new Zaakidentificatie("9901-WMO-1");

    private final Opstelling o = Opstelling.opH2();

    @OpElkeDatabase
    @Tag("AF-04.3")
    @Tag("INV-24")
    void houdtPerGroepslidBijHoeVerHijIsEnLeidtDeGroepDaaruitAf(Databasesoort soort) {
        Opstelling een = Opstelling.op(soort.vers("groepstraject"));
        DossierId id = een.gestart(JANSEN, SANNE, KEREM);

        een.fase.uitvoeren(id, SANNE.id(), Fase.EVALUATIE).ofFout();
        een.fase.uitvoeren(id, KEREM.id(), Fase.UITVOERING).ofFout();
        een.fase.uitvoeren(id, SANNE.id(), Fase.PLANVORMING).ofFout();

        Groepstrajectbeeld beeld = een.inzien.een(id).waarde();
        assertThat(beeld.leden())
                .extracting(Groepstrajectbeeld.Lid::persoon, Groepstrajectbeeld.Lid::fase)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SANNE.id(), "planvorming"),
                        org.assertj.core.groups.Tuple.tuple(KEREM.id(), "uitvoering"));
        assertThat(beeld.fase()).isEqualTo("planvorming");
        assertThat(een.fasen.van(id)).hasSize(3);
    }

    @Test
    void kentGeenFaseVanWieNietBijDeGroepHoort() {
        DossierId id = o.gestart(JANSEN, SANNE);

        assertThat(o.fase.uitvoeren(id, ANDER.id(), Fase.UITVOERING))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_LID));
    }

    @OpElkeDatabase
    @Tag("INV-14")
    @Tag("AF-04.4")
    void biedtEenNieuweZaakVanEenClientAanEnLaatDeRegisseurBesluiten(Databasesoort soort) {
        Opstelling een = Opstelling.op(soort.vers("groepstraject"));
        DossierId id = een.gestart(JANSEN, SANNE, KEREM);
        Zaakwerk werk = new Zaakwerk(een.zaken, een.trajecten);

        assertThat(een.aanbieden.uitvoeren(WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(SANNE))))
                .isEqualTo(1);
        assertThat(een.aanbieden.uitvoeren(WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(KEREM))))
                .as("was er al")
                .isZero();
        assertThat(werk.werk(JANSEN)).hasSize(1);
        assertThat(werk.werk(VOS)).isEmpty();
        een.zaakBesluiten.uitvoeren(id, WMO, Stand.GEKOPPELD).ofFout();

        assertThat(werk.werk(JANSEN)).isEmpty();
        assertThat(een.uitgaand.berichten(KoppelZaak.class))
                .containsExactly(new KoppelZaak(
                        WMO,
                        "WMOBEGEL",
                        een.trajecten.vind(id).orElseThrow().zaak().orElseThrow()));
        assertThat(een.inzien.zaken(id)).extracting(z -> z.waarde().stand()).containsExactly("gekoppeld");
    }

    @Test
    @Tag("INV-14")
    void neemtEenKoppelingWeerWeg() {
        DossierId id = o.gestart(JANSEN, SANNE);
        o.zaakBesluiten.koppelBekende(id, WMO, "WMOBEGEL", "Begeleiding").ofFout();

        o.zaakBesluiten.uitvoeren(id, WMO, Stand.ONTKOPPELD).ofFout();

        assertThat(o.uitgaand.berichten(OntkoppelZaak.class)).hasSize(1);
        assertThat(o.zaakBesluiten.uitvoeren(id, WMO, Stand.AFGEWEZEN))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.ZAAK_STAAT_AL_ZO));
        assertThat(o.zaakBesluiten.uitvoeren(id, new Zaakidentificatie("9901-X"), Stand.GEKOPPELD))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.ONBEKENDE_ZAAK));
    }

    @Test
    @Tag("INV-14")
    void neemtAlleenAanWatEenLopendTrajectRaakt() {
        NieuweZaakVerwerken verwerker = new NieuweZaakVerwerken(o.aanbieden);
        o.gestart(JANSEN, SANNE);
        NieuweZaakGezien vanSanne =
                new NieuweZaakGezien("Suite", WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(SANNE)), List.of());
        NieuweZaakGezien vanEenAnder =
                new NieuweZaakGezien("Suite", WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(ANDER)), List.of());

        assertThat(verwerker.isVoor(vanEenAnder)).isFalse();
        assertThat(verwerker.isVoor(vanSanne)).isTrue();
        verwerker.verwerk(vanSanne);
        verwerker.verwerk(vanSanne);

        assertThat(new Zaakwerk(o.zaken, o.trajecten).werk(JANSEN)).hasSize(1);
    }

    @Test
    void bewaartNietsOverWieGeenTrajectHeeft() {
        o.gestart(JANSEN, SANNE);

        assertThat(o.aanbieden.uitvoeren(WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(ANDER))))
                .isZero();
    }

    @OpElkeDatabase
    @Tag("INV-14")
    void heeftBijGelijktijdigBesluitenEenUitkomst(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("groepstraject");
        Opstelling een = Opstelling.op(database);
        DossierId id = een.gestart(JANSEN, SANNE);
        een.aanbieden.uitvoeren(WMO, "WMOBEGEL", "Begeleiding", List.of(bsn(SANNE)));
        CyclicBarrier startlijn = new CyclicBarrier(4);
        ExecutorService draden = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> pogingen = new ArrayList<>();

        for (int i = 0; i < 4; i++) {
            Opstelling eigen = Opstelling.op(database);
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
    @Tag("AF-04.5")
    void brengtEenTweedeRegisseurEnZijnVertrekNaarDeZaakMaarNooitDeInitiator() {
        DossierId id = o.gestart(JANSEN, SANNE);

        o.regie.voegToe(id, VOS.id()).ofFout();
        o.regie.draagOver(id, JANSEN.id(), KUIPERS.id()).ofFout();
        o.regie.beeindig(id, VOS.id()).ofFout();

        List<WijzigRollen> gestuurd = o.uitgaand.berichten(WijzigRollen.class);
        assertThat(gestuurd.stream().flatMap(w -> w.uitvoerendenErbij().stream()))
                .extracting(r -> r.medewerker())
                .containsExactly(VOS.id(), KUIPERS.id());
        assertThat(gestuurd.stream().flatMap(w -> w.uitvoerendenEraf().stream()))
                .extracting(r -> r.medewerker())
                .containsExactly(VOS.id());
    }

    @Test
    @Tag("INV-19")
    void brengtHetNetwerkNaarDeZaakAlsBelanghebbendeEnNooitAlsClient() {
        DossierId id = o.gestart(JANSEN, SANNE, ELIF);

        o.netwerk.voegToe(id, Persoonsopgave.van(HENK.gegevens()), "buurman").ofFout();
        o.netwerk.meldAf(id, HENK.id()).ofFout();

        assertThat(o.uitgaand.berichten(WijzigRollen.class))
                .extracting(w -> w.belanghebbendenErbij().size() + "/"
                        + w.belanghebbendenEraf().size())
                .containsExactly("1/0", "0/1");
    }

    private static boolean lukt(Opstelling eigen, DossierId id) {
        try {
            return eigen.zaakBesluiten.uitvoeren(id, WMO, Stand.GEKOPPELD) instanceof Uitkomst.Gelukt;
        } catch (SociaalDomeinException e) {
            return false;
        }
    }

    private static Bsn bsn(Persoon persoon) {
        return Optional.of(persoon).flatMap(p -> p.gegevens().bsn()).orElseThrow();
    }
}
