package nl.zaakregie.groepstraject.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GroepstrajectTest {

    private static final Instant TOEN = Instant.parse("2026-09-21T08:00:00Z");
    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");
    private static final MedewerkerId JANSEN = Medewerkers.JANSEN.id();
    private static final MedewerkerId VOS = Medewerkers.VOS.id();
    private static final MedewerkerId KUIPERS = Medewerkers.KUIPERS.id();

    private final Groepstraject traject = traject(new Regisseur(JANSEN, true, TOEN, Optional.empty()));

    @Test
    @Tag("INV-08")
    void heeftAltijdEenRegisseur() {
        assertThatIllegalArgumentException().isThrownBy(GroepstrajectTest::traject);
        assertThat(traject.beeindigRegisseur(JANSEN, NU))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_REGISSEUR));
    }

    @Test
    @Tag("INV-08")
    void magMeerRegisseursHebbenEnHoudtDeHistorie() {
        Groepstraject duo = traject.voegRegisseurToe(VOS, NU).ofFout();

        Groepstraject later = duo.beeindigRegisseur(VOS, NU).ofFout();

        assertThat(duo.huidigeRegisseurs()).extracting(Regisseur::medewerker).containsExactly(JANSEN, VOS);
        assertThat(later.huidigeRegisseurs()).extracting(Regisseur::medewerker).containsExactly(JANSEN);
        assertThat(later.regisseurs()).hasSize(2);
        assertThat(duo.voegRegisseurToe(VOS, NU)).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_AL_REGISSEUR));
    }

    @Test
    void maaktEenAnderHoofdAlsHetHoofdStopt() {
        Groepstraject duo = traject.voegRegisseurToe(VOS, NU).ofFout();

        Groepstraject later = duo.beeindigRegisseur(JANSEN, NU).ofFout();

        assertThat(later.huidigeRegisseurs())
                .singleElement()
                .satisfies(r -> assertThat(r.medewerker()).isEqualTo(VOS))
                .satisfies(r -> assertThat(r.hoofd()).isTrue());
    }

    @Test
    @Tag("AF-04.5")
    void draagtDeRegieMetHoofdschapOver() {
        Groepstraject later = traject.draagOver(JANSEN, KUIPERS, NU).ofFout();

        assertThat(later.huidigeRegisseurs()).containsExactly(new Regisseur(KUIPERS, true, NU, Optional.empty()));
        assertThat(later.regisseurs()).contains(new Regisseur(JANSEN, true, TOEN, Optional.of(NU)));
        assertThat(traject.draagOver(VOS, KUIPERS, NU))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_GEEN_REGISSEUR));
        assertThat(traject.draagOver(JANSEN, JANSEN, NU))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_AL_REGISSEUR));
    }

    @Test
    void draagtOverAanDeTweedeRegisseur() {
        Groepstraject duo = traject.voegRegisseurToe(VOS, NU).ofFout();

        Groepstraject later = duo.draagOver(JANSEN, VOS, NU).ofFout();

        assertThat(later.huidigeRegisseurs()).containsExactly(new Regisseur(VOS, true, NU, Optional.empty()));
    }

    @Test
    void gaatNooitTerugInStatus() {
        assertThat(traject.metStatus(2).kanNaarStatus(3)).isTrue();
        assertThat(traject.metStatus(3).kanNaarStatus(3)).isFalse();
        assertThat(traject.metStatus(3).kanNaarStatus(2)).isFalse();
    }

    @Test
    void sluitEenmaal() {
        Afsluiting besluit = new Afsluiting(Eindreden.DOELEN_BEHAALD, "Doelen behaald", NU);

        Groepstraject gesloten = traject.sluitAf(besluit).ofFout();

        assertThat(gesloten.loopt()).isFalse();
        assertThat(gesloten.sluitAf(besluit)).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.IS_GESLOTEN));
    }

    private static Groepstraject traject(Regisseur... regisseurs) {
        return new Groepstraject(
                DossierId.nieuw(),
                Gezin.G1.id(),
                TOEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(regisseurs),
                0);
    }
}
