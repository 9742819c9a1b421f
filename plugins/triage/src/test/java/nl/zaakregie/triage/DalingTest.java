package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.M1;
import static nl.zaakregie.triage.Metingopstelling.M2;
import static nl.zaakregie.triage.Metingopstelling.MURAT;
import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.score;
import static nl.zaakregie.triage.Metingopstelling.zrm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.triage.MetingVastleggen.Nieuw;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AF-02.3")
class DalingTest {

    private final Metingopstelling o = new Metingopstelling(new OpenToegang());

    @Test
    void eenDalingVanTweeOfMeerWordtWerkVoorDeRegisseur() {
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));

        Meting gedaald = o.definitief(ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 2)));

        assertThat(werk()).singleElement().satisfies(rij -> {
            assertThat(rij.onderwerp()).contains(gedaald.id().toString());
            assertThat(rij.dossier()).contains(o.dossier);
            assertThat(rij.rollen()).isEqualTo(Set.of(Rol.REGISSEUR));
            assertThat(rij.titel()).doesNotContainIgnoringCase("huisvesting");
        });
    }

    @Test
    void eenKleineDalingEenStijgingEnEenAnderePersoonGevenGeenWerk() {
        o.definitief(ZRM, SANNE, zrm("2026-09-24", M1));
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));
        o.definitief(ZRM, SANNE, domeinen("2026-11-18", score("huisvesting", 3)));

        o.definitief(ZRM, MURAT, domeinen("2026-11-20", score("huisvesting", 1)));

        assertThat(werk()).isEmpty();
    }

    @Test
    void eenConceptGeeftNogGeenWerk() {
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));

        o.vastleggen
                .maak(o.nieuw(ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 1))))
                .ofFout();

        assertThat(werk()).isEmpty();
    }

    @Test
    void wieGeenRegieHeeftZietHetNiet() {
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));
        o.definitief(ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 1)));

        assertThat(o.dalingswerk.werk(Medewerkers.KUIPERS)).isEmpty();
        assertThat(o.dalingswerk.werk(Medewerkers.SMIT)).isEmpty();
    }

    @Test
    void isWegNaAfdoenEnLaatZichGeenTweedeKeerAfdoen() {
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));
        Meting gedaald = o.definitief(ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 1)));

        o.controller.doeDalingAf(gedaald.id());

        assertThat(werk()).isEmpty();
        assertThatThrownBy(() -> o.controller.doeDalingAf(gedaald.id()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(TriageFout.GEEN_OPEN_DALING));
    }

    @Test
    void eenCorrectieZonderDalingNeemtHetWerkWeg() {
        o.definitief(ZRM, SANNE, zrm("2026-11-16", M2));
        Meting vergissing = o.definitief(ZRM, SANNE, domeinen("2026-11-20", score("huisvesting", 1)));

        Meting correctie = o.vastleggen
                .maak(new Nieuw(
                        o.dossier,
                        SANNE,
                        ZRM,
                        Optional.of(vergissing.id()),
                        domeinen("2026-11-20", score("huisvesting", 4))))
                .ofFout();
        o.vastleggen.maakDefinitief(correctie.id(), correctie.versie()).ofFout();

        assertThat(werk()).isEmpty();
    }

    private List<Werkitem> werk() {
        return o.dalingswerk.werk(Medewerkers.JANSEN);
    }
}
