package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static nl.zaakregie.testkit.gezin.Medewerkers.SMIT;
import static nl.zaakregie.testkit.gezin.Medewerkers.VOS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.GroepstrajectGestart;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AF-04.2")
class GroepstrajectStartenIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("AF-04.1")
    void maaktGroepTrajectDossierEnTeam() {
        DossierId id = o.starten.uitvoeren(nieuw(Gezin.SANNE, Gezin.KEREM)).ofFout();

        Groep groep = groepVan(id);
        assertThat(groep.clienten()).containsExactly(Gezin.SANNE.id(), Gezin.KEREM.id());
        assertThat(o.dossiers.vind(id).orElseThrow().model()).isEqualTo("gezinsplan");
        assertThat(o.dossiers.isInTeam(id, JANSEN.id())).isTrue();
        assertThat(o.gebeurtenissen.gepubliceerd())
                .containsExactly(new GroepstrajectGestart(groep.id(), id, Optional.empty(), Optional.empty()));
        assertThat(o.toegang.vragen())
                .extracting(v -> v.rollen().contains(Rol.REGISSEUR))
                .containsExactly(true);
    }

    @Test
    void vraagtDeGezinsplanzaakAanVolgensDeStandaard() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);

        CreeerZaak zaak = o.uitgaand.berichten(CreeerZaak.class).get(0);
        assertThat(zaak.zaaktype()).isEqualTo("gezinsplan");
        assertThat(zaak.startdatum()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(zaak.clienten()).containsExactly(Gezin.SANNE.gegevens(), Gezin.KEREM.gegevens());
        assertThat(zaak.regisseur().medewerker()).isEqualTo(JANSEN.id());
        assertThat(zaak.regisseur().achternaam()).isEqualTo("Jansen");
        assertThat(zaak.status()).contains(1);
        assertThat(zaak.groep()).contains(groepVan(id).id().toString());
        assertThat(zaak.gerelateerd()).isEmpty();
        assertThat(o.dossiers.vind(id).orElseThrow().zaak()).contains(zaak.zaak());
        assertThat(traject(id).zaakstatus()).isEqualTo(1);
    }

    @Test
    void vraagtDeZaakMaarEenKeerAan() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE);

        o.zaakAanmaken.uitvoeren(id);

        assertThat(o.uitgaand.berichten(CreeerZaak.class)).hasSize(1);
    }

    @Test
    @Tag("INV-01")
    @Tag("INV-03")
    void weigertEenTweedeTrajectVoorDezelfdePersonenEnNoemtHetLopende() {
        DossierId lopend = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);

        Uitkomst<DossierId> tweede = o.starten.uitvoeren(nieuw(Gezin.KEREM, Gezin.SANNE));

        assertThat(tweede)
                .isEqualTo(Uitkomst.geweigerd(
                        GroepstrajectFout.TRAJECT_LOOPT_AL,
                        List.of(new Foutdetail(lopend.toString(), GroepstrajectFout.TRAJECT_LOOPT_AL.tekst()))));
    }

    @Test
    @Tag("INV-04")
    void laatEenPersoonInMeerGroepenToe() {
        DossierId een = o.gestart(JANSEN, Gezin.SANNE, Gezin.KEREM);
        DossierId twee = o.gestart(VOS, Gezin.SANNE, Gezin.MURAT, Gezin.KEREM);

        assertThat(groepVan(een).id()).isNotEqualTo(groepVan(twee).id());
        assertThat(o.dossiers.isInTeam(twee, JANSEN.id())).isFalse();
    }

    @Test
    @Tag("INV-02")
    void verwijstNaEenAfsluitingNaarHetVorigeTraject() {
        DossierId vorige = o.gestart(JANSEN, Gezin.SANNE);
        GroepId groep = groepVan(vorige).id();
        Zaakidentificatie vorigeZaak = traject(vorige).zaak().orElseThrow();
        o.afsluiten
                .uitvoeren(vorige, Eindreden.DOELEN_BEHAALD, "Doelen behaald")
                .ofFout();

        DossierId nieuw = o.gestart(NieuwTraject.voorGroep(groep, VOS.id()));

        assertThat(traject(nieuw).vorig()).contains(vorige);
        assertThat(groepVan(nieuw).id()).isEqualTo(groep);
        assertThat(o.uitgaand.berichten(CreeerZaak.class).get(1).gerelateerd()).containsExactly(vorigeZaak);
        assertThat(o.gebeurtenissen
                        .gepubliceerd(GroepstrajectGestart.class)
                        .get(1)
                        .vorigTraject())
                .contains(vorige);
        assertThat(o.overzicht.vorige(nieuw)).contains(vorige);
    }

    @Test
    void laatEenClientZonderBsnUitDeZaak() {
        DossierId id = o.gestart(JANSEN, Gezin.SANNE, Gezin.ZONDER_BSN);

        assertThat(groepVan(id).clienten()).hasSize(2);
        assertThat(o.uitgaand.berichten(CreeerZaak.class).get(0).clienten()).containsExactly(Gezin.SANNE.gegevens());
        assertThat(o.inzien.een(id).waarde().leden())
                .extracting(Groepstrajectbeeld.Lid::inZaak)
                .containsExactly(true, false);
    }

    @Test
    void weigertEenGroepWaarinNiemandEenBsnHeeft() {
        Uitkomst<DossierId> uitkomst = o.starten.uitvoeren(nieuw(Gezin.ZONDER_BSN));

        assertThat(uitkomst).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_CLIENT_MET_BSN));
        assertThat(o.uitgaand.berichten()).isEmpty();
    }

    @Test
    void weigertWieGeenRegisseurIsEnWieErNietIs() {
        assertThat(o.starten.uitvoeren(NieuwTraject.voorPersonen(Opstelling.opgaven(Gezin.SANNE), SMIT.id())))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR));
        assertThat(o.starten.uitvoeren(NieuwTraject.voorPersonen(List.of(), JANSEN.id())))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_PERSONEN));
        assertThat(o.starten.uitvoeren(NieuwTraject.voorGroep(GroepId.nieuw(), JANSEN.id())))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.ONBEKENDE_GROEP));
    }

    @Test
    @Tag("INV-20")
    void verraadtEenVertrouwelijkeGroepNietBijHetStarten() {
        o.gebruikers.meldAan(KUIPERS);
        DossierId vertrouwelijk = o.gestart(NieuwTraject.voorPersonen(Opstelling.opgaven(Gezin.ELIF), KUIPERS.id())
                .vertrouwelijk(true));
        o.gebruikers.meldAan(JANSEN);

        Uitkomst<DossierId> gewoon = o.starten.uitvoeren(nieuw(Gezin.ELIF));
        Uitkomst<DossierId> opSleutel = o.starten.uitvoeren(
                NieuwTraject.voorGroep(groepVan(vertrouwelijk).id(), JANSEN.id()));

        assertThat(gewoon).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(opSleutel).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.ONBEKENDE_GROEP));
        assertThat(o.dossiers.vind(vertrouwelijk).orElseThrow().vertrouwelijk()).isTrue();
    }

    @Test
    @Tag("INV-11")
    void startUitEenSignaalMetDePersonenEnDeGekozenRegisseur() {
        SignaalId signaal = o.signalen.over(Gezin.SANNE, Gezin.KEREM);
        o.signalen.kies(signaal, VOS);
        o.gebruikers.meldAan(SMIT);

        DossierId id = o.uitSignaal.uitvoeren(signaal);

        assertThat(traject(id).aanleiding()).contains(signaal);
        assertThat(traject(id).isRegisseur(VOS.id())).isTrue();
        assertThat(o.trajecten.signalenVan(id))
                .extracting(GekoppeldSignaal::signaal)
                .containsExactly(signaal);
        assertThat(o.dossiers.gegeven(id, "signaal")).contains(signaal.toString());
    }

    @Test
    void maaktEenWeigeringBijEenSignaalTotFout() {
        o.gestart(JANSEN, Gezin.SANNE);
        SignaalId signaal = o.signalen.over(Gezin.SANNE);
        o.signalen.kies(signaal, VOS);

        assertThatThrownBy(() -> o.uitSignaal.uitvoeren(signaal))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(GroepstrajectFout.TRAJECT_LOOPT_AL));
    }

    private static NieuwTraject nieuw(Persoon... clienten) {
        return NieuwTraject.voorPersonen(Opstelling.opgaven(clienten), JANSEN.id());
    }

    private Groepstraject traject(DossierId id) {
        return o.trajecten.vind(id).orElseThrow();
    }

    private Groep groepVan(DossierId id) {
        return o.groepen.vind(traject(id).groep()).orElseThrow();
    }
}
