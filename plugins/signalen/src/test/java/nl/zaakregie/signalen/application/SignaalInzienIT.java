package nl.zaakregie.signalen.application;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SignaalInzienIT {

    private final Opstelling o = Opstelling.opH2();

    @Test
    @Tag("INV-10")
    void toontEenEerderBewaardSignaalBijEenNieuwSignaal() {
        SignaalId eerste = o.meld(Gezin.SANNE);
        bewaar(eerste);
        o.klok.verder(Duration.ofDays(20));

        SignaalId tweede = o.meld(
                eenMelding().over(Gezin.SANNE).metInhoud("Nu ook energie").maak());

        assertThat(beeld(tweede).eerdere()).extracting(Signaalbeeld.Eerder::id).containsExactly(eerste);
        assertThat(o.inzien.lijst(Set.of(Signaalstatus.IN_BEOORDELING), Bladzijde.EERSTE))
                .extracting(a -> a.waarde().eerdereSignalen())
                .containsExactly(1);
    }

    @Test
    @Tag("INV-10")
    void teltNietMeerWatTeLangGeledenOfAfgewezenIs() {
        bewaar(o.meld(Gezin.SANNE));
        o.klok.verder(Duration.ofDays(91));
        SignaalId afgewezen = o.meld(Gezin.SANNE);
        o.beoordelen
                .uitvoeren(
                        afgewezen,
                        new NieuweBeoordeling(
                                Besluit.AFWIJZEN, "onterecht", Optional.empty(), Optional.empty(), Optional.empty()))
                .ofFout();
        o.klok.verder(Duration.ofDays(8));

        SignaalId derde = o.meld(Gezin.SANNE);

        assertThat(beeld(derde).eerdere()).isEmpty();
    }

    @Test
    @Tag("INV-09")
    void zegtWelkeTrajectenErLopenEnWieDeRegisseursZijn() {
        SignaalId id = o.meld(Gezin.KEREM);
        DossierId traject = o.trajecten.start(Gezin.G1);

        assertThat(beeld(id).trajecten())
                .singleElement()
                .satisfies(t -> assertThat(t.traject()).isEqualTo(traject))
                .satisfies(t -> assertThat(t.regisseurs()).contains("Fatima Jansen"));
    }

    @Test
    @Tag("INV-20")
    void laatEenBeoordelaarNietsVanEenVertrouwelijkTrajectMerken() {
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        SignaalId deels = o.meld(Gezin.ELIF, Gezin.SANNE);
        o.koppelen.uitvoeren(deels, vertrouwelijk);
        SignaalId alleenElif = o.meld(Gezin.ELIF);
        o.koppelen.uitvoeren(alleenElif, vertrouwelijk);

        assertThat(beeld(deels).trajecten()).isEmpty();
        assertThat(beeld(deels).gekoppeldAan()).isEmpty();
        assertThat(o.inzien.lijst(Set.of(Signaalstatus.values()), Bladzijde.EERSTE))
                .extracting(a -> a.waarde().id())
                .containsExactly(deels);
        assertThatThrownBy(() -> o.inzien.een(alleenElif))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ONBEKEND_SIGNAAL));
    }

    @Test
    @Tag("AF-07.6")
    void geeftDeLijstPerBladzijdeInDezelfdeVolgorde() {
        SignaalId eerste = o.meld(Gezin.SANNE);
        o.klok.verder(Duration.ofMinutes(1));
        SignaalId tweede = o.meld(Gezin.KEREM);
        o.klok.verder(Duration.ofMinutes(1));
        SignaalId derde = o.meld(Gezin.ELIF);
        Set<Signaalstatus> alle = Set.of(Signaalstatus.values());

        assertThat(o.inzien.lijst(alle, new Bladzijde(0, 2)))
                .extracting(a -> a.waarde().id())
                .containsExactly(eerste, tweede);
        assertThat(o.inzien.lijst(alle, new Bladzijde(0, 2)).volgende()).hasValue(2);
        assertThat(o.inzien.lijst(alle, new Bladzijde(2, 2)))
                .extracting(a -> a.waarde().id())
                .containsExactly(derde);
        assertThat(o.inzien.lijst(alle, new Bladzijde(2, 2)).volgende()).isEmpty();
    }

    @Test
    @Tag("INV-20")
    void toontHetWelAanDeEigenRegisseur() {
        DossierId vertrouwelijk = o.dossiers.eenDossier("groepstraject", true, KUIPERS);
        o.trajecten.start(Gezin.G3, vertrouwelijk);
        SignaalId id = o.meld(Gezin.ELIF);
        o.koppelen.uitvoeren(id, vertrouwelijk);
        o.gebruikers.meldAan(KUIPERS);

        Aangeboden<Signaalbeeld> aangeboden = o.inzien.een(id);

        assertThat(aangeboden.dossier()).contains(vertrouwelijk);
        assertThat(aangeboden.betrokkenen()).containsExactly(Gezin.ELIF.id());
        assertThat(aangeboden.waarde().gekoppeldAan()).containsExactly(vertrouwelijk);
    }

    @Test
    void toontMelderMeldingEnBetrokkenen() {
        Signaalbeeld beeld = beeld(o.meld(Gezin.SANNE));

        assertThat(beeld.melder().relatie()).isEqualTo("verhuurder");
        assertThat(beeld.situatie()).isEqualTo("drie maanden huurachterstand");
        assertThat(beeld.leefdomeinen()).containsExactly("financien");
        assertThat(beeld.betrokkenen())
                .extracting(Signaalbeeld.Persoon::naam)
                .containsExactly(Optional.of(Gezin.SANNE.gegevens().volledigeNaam()));
        assertThat(beeld.toString()).isNotBlank();
    }

    private Signaalbeeld beeld(SignaalId id) {
        o.gebruikers.meldAan(Medewerkers.SMIT);
        return o.inzien.een(id).waarde();
    }

    private void bewaar(SignaalId id) {
        o.beoordelen
                .uitvoeren(
                        id,
                        new NieuweBeoordeling(
                                Besluit.BEWAAR, "licht", Optional.empty(), Optional.empty(), Optional.empty()))
                .ofFout();
    }
}
