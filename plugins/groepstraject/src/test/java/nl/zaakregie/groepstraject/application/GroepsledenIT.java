package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.GroepslidAfgemeld;
import nl.zaakregie.api.gebeurtenis.GroepslidToegevoegd;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Lidsoort;
import nl.zaakregie.groepstraject.domain.RolInGroep;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroepsledenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("AF-04.1")
    void voegtEenClientToeAanGroepEnZaak() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);

        PersoonId persoon = voegToe(id, Gezin.KEREM, Lidsoort.CLIENT).ofFout();

        WijzigClienten bericht = o.uitgaand.berichten(WijzigClienten.class).get(0);
        assertThat(bericht.erbij()).containsExactly(Gezin.KEREM.gegevens());
        assertThat(bericht.eraf()).isEmpty();
        assertThat(o.gebeurtenissen.gepubliceerd(GroepslidToegevoegd.class))
                .extracting(GroepslidToegevoegd::persoon)
                .containsExactly(persoon);
        assertThat(o.overzicht.vind(id).orElseThrow().clienten())
                .containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.KEREM.id());
    }

    @Test
    void stuurtNietsVoorEenRandvoorwaardelijkLidOfZonderBsn() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);

        voegToe(id, Gezin.AYLIN, Lidsoort.RANDVOORWAARDELIJK).ofFout();
        voegToe(id, Gezin.ZONDER_BSN, Lidsoort.CLIENT).ofFout();

        assertThat(o.uitgaand.berichten(WijzigClienten.class)).isEmpty();
        assertThat(o.gebeurtenissen.gepubliceerd(GroepslidToegevoegd.class)).hasSize(1);
    }

    @Test
    @Tag("INV-03")
    void weigertEenCombinatieDieEenAndereGroepHeeft() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);
        DossierId groter = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);

        assertThat(voegToe(id, Gezin.KEREM, Lidsoort.CLIENT))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GROEP_BESTAAT_AL));
        assertThat(o.lidAfmelden.uitvoeren(groter, Gezin.KEREM.id()))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GROEP_BESTAAT_AL));
    }

    @Test
    void meldtEenClientAfInGroepEnZaak() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);

        o.lidAfmelden.uitvoeren(id, Gezin.KEREM.id()).ofFout();

        assertThat(o.uitgaand.berichten(WijzigClienten.class).get(0).eraf()).containsExactly(Gezin.KEREM.gegevens());
        assertThat(o.gebeurtenissen.gepubliceerd(GroepslidAfgemeld.class)).hasSize(1);
        assertThat(o.inzien.een(id).waarde().leden())
                .extracting(Groepstrajectbeeld.Lid::tot)
                .containsExactly(Optional.empty(), Optional.of(o.klok.instant()));
    }

    @Test
    void laatDeZaakNooitZonderClient() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.ZONDER_BSN);

        assertThat(o.lidAfmelden.uitvoeren(id, Gezin.SANNE.id()))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_CLIENT_MET_BSN));
        assertThat(o.uitgaand.berichten(WijzigClienten.class)).isEmpty();
    }

    @Test
    void noemtWatErAanEenPersoonOntbreekt() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);
        Persoonsopgave fout = new Persoonsopgave(
                Optional.empty(),
                Optional.of(Gezin.ONGELDIGE_BSNS.get(0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Uitkomst<PersoonId> uitkomst = o.lidToevoegen.uitvoeren(id, fout, RolInGroep.OVERIG, Lidsoort.CLIENT);

        assertThat(uitkomst)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class,
                        g -> assertThat(g.details().toString())
                                .contains("persoon.bsn")
                                .doesNotContain(Gezin.ONGELDIGE_BSNS.get(0)));
    }

    @Test
    @Tag("INV-07")
    void herinnertAanAfstemmingTotDieIsGedaan() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);
        voegToe(id, Gezin.MURAT, Lidsoort.CLIENT).ofFout();

        List<Werkitem> voor = o.afstemmingswerk.werk(JANSEN);
        o.afstemmen.uitvoeren(
                id,
                new Afstemming(
                        Gezin.ZANDHOVEN, Optional.of("CJG Zandhoven"), Afstemming.Stand.AFGESPROKEN, o.klok.instant()));
        List<Werkitem> na = o.afstemmingswerk.werk(JANSEN);

        assertThat(voor).extracting(Werkitem::onderwerp).containsExactly(Optional.of(Gezin.ZANDHOVEN));
        assertThat(na).isEmpty();
    }

    @Test
    void wijzigtNietsAanEenGeslotenTraject() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);
        o.afsluiten.uitvoeren(id, Eindreden.DOELEN_BEHAALD, "Doelen behaald").ofFout();

        assertThatThrownBy(() -> voegToe(id, Gezin.KEREM, Lidsoort.CLIENT))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(GroepstrajectFout.IS_GESLOTEN));
    }

    @Test
    @Tag("INV-19")
    void houdtHetNetwerkAlsBelanghebbendeEnNietAlsClient() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);

        o.netwerk
                .voegToe(id, Persoonsopgave.van(Gezin.HENK.gegevens()), "buurman")
                .ofFout();
        o.netwerk.meldAf(id, Gezin.HENK.id()).ofFout();

        Groepstrajectbeeld beeld = o.inzien.een(id).waarde();
        assertThat(beeld.leden()).hasSize(1);
        assertThat(beeld.netwerk())
                .extracting(Groepstrajectbeeld.Netwerklid::omschrijving)
                .containsExactly("buurman");
        assertThat(o.overzicht.lopendVoor(List.of(Gezin.HENK.id()))).isEmpty();
    }

    private Uitkomst<PersoonId> voegToe(DossierId id, Persoon persoon, Lidsoort soort) {
        return o.lidToevoegen.uitvoeren(id, Persoonsopgave.van(persoon.gegevens()), RolInGroep.OVERIG, soort);
    }
}
