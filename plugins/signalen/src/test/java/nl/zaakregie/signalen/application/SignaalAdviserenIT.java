package nl.zaakregie.signalen.application;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Beoordelingsadvies;
import nl.zaakregie.signalen.domain.Beoordelingsadvies.Richting;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Leefdomein;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.Signaalstatus;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AF-07.3")
class SignaalAdviserenIT {

    private static final Beoordelingsadvies BEWAREN =
            new Beoordelingsadvies(Richting.BEWAREN, true, "Een licht signaal");

    private final Opstelling o = Opstelling.opH2();
    private final SignaalAdviseren adviseren = new SignaalAdviseren(
            o.signalen,
            o.personen,
            o.trajecten,
            o.toegang,
            feiten -> BEWAREN,
            Opstelling.TERMIJNEN,
            Set.of(Gezin.WATERKERK));

    @Test
    @Tag("INV-11")
    void adviseertMetDeFeitenErbijEnBeslistNiets() {
        o.meld(eenMelding().over(Gezin.SANNE).in(Leefdomein.FINANCIEN).maak());
        o.klok.verder(Duration.ofDays(10));
        SignaalId id = o.meld(eenMelding()
                .over(Gezin.SANNE)
                .in(Leefdomein.ONDERWIJS)
                .metInhoud("Ook school")
                .maak());
        o.verifieren.uitvoeren(id, Betrouwbaarheid.GEVERIFIEERD, "school gebeld");

        Adviesbeeld beeld = advies(id);

        assertThat(beeld.advies()).isEqualTo("bewaren");
        assertThat(beeld.reden()).isEqualTo("Een licht signaal");
        assertThat(beeld.grond())
                .isEqualTo(new Adviesbeeld.Grond(
                        "melding", false, "geverifieerd", false, Optional.of(true), Optional.empty(), 2, 2));
        assertThat(o.signaal(id).status()).isEqualTo(Signaalstatus.IN_BEOORDELING);
        assertThat(o.dossiers.voltooid()).isEmpty();
    }

    @Test
    @Tag("INV-20")
    void eenVertrouwelijkTrajectDoetNietMee() {
        SignaalId deels = o.meld(Gezin.ELIF, Gezin.SANNE);
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        o.koppelen.uitvoeren(deels, vertrouwelijk);
        SignaalId metOpen = o.meld(Gezin.ANDER);

        assertThat(advies(deels).grond().traject()).isFalse();
        o.trajecten.start(Gezin.G1);
        assertThat(advies(deels).grond().traject()).isTrue();
        assertThat(advies(metOpen).grond().traject()).isFalse();
    }

    @Test
    @Tag("INV-20")
    void overEenVerborgenSignaalIsErGeenAdvies() {
        DossierId vertrouwelijk = o.trajecten.start(Gezin.G3);
        SignaalId id = o.meld(Gezin.ELIF);
        o.koppelen.uitvoeren(id, vertrouwelijk);

        assertThatThrownBy(() -> adviseren.uitvoeren(id, Optional.empty()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SignaalFout.ONBEKEND_SIGNAAL));
    }

    @Test
    @Tag("INV-05")
    void wieEldersWoontTeltAlleenAlsNiemandVanHenHierWoontEnErNietsLoopt() {
        SignaalId elders = o.meld(Gezin.MURAT);
        SignaalId samen = o.meld(eenMelding()
                .over(Gezin.MURAT, Gezin.SANNE)
                .metInhoud("Samen gezien")
                .maak());
        SignaalId metOnbekende =
                o.meld(eenMelding().over(Gezin.MURAT).overIemand("een jongen").maak());

        assertThat(advies(elders).grond().inwoner()).contains(false);
        assertThat(advies(samen).grond().inwoner()).contains(true);
        assertThat(advies(metOnbekende).grond().inwoner()).isEmpty();
        o.trajecten.start(Gezin.G2);
        assertThat(advies(elders).grond().inwoner()).isEmpty();
    }

    @Test
    void naEenBesluitIsErNietsMeerTeAdviseren() {
        SignaalId id = o.meld(Gezin.SANNE);
        o.beoordelen
                .uitvoeren(
                        id,
                        new NieuweBeoordeling(
                                Besluit.BEWAAR, "licht", Optional.empty(), Optional.empty(), Optional.empty()))
                .ofFout();

        assertThat(adviseren.uitvoeren(id, Optional.empty()))
                .isEqualTo(Uitkomst.geweigerd(SignaalFout.NIET_TE_BEOORDELEN));
    }

    private Adviesbeeld advies(SignaalId id) {
        return adviseren.uitvoeren(id, Optional.empty()).ofFout().waarde();
    }
}
