package nl.zaakregie.groepstraject.application;

import static nl.zaakregie.testkit.gezin.Medewerkers.JANSEN;
import static nl.zaakregie.testkit.gezin.Medewerkers.KUIPERS;
import static nl.zaakregie.testkit.gezin.Medewerkers.SMIT;
import static nl.zaakregie.testkit.gezin.Medewerkers.VOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.RegisseurGewijzigd;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RegieVoerenIT {

    private final Opstelling o = Opstelling.opH2();
    private final DossierId id = o.gestart(JANSEN, Gezin.SANNE);

    @Test
    @Tag("INV-08")
    void geeftEenTweedeRegisseurToegang() {
        o.regie.voegToe(id, VOS.id()).ofFout();

        assertThat(o.dossiers.isInTeam(id, VOS.id())).isTrue();
        assertThat(o.inzien.mijn(VOS, false)).hasSize(1);
        assertThat(o.gebeurtenissen.gepubliceerd(RegisseurGewijzigd.class))
                .containsExactly(new RegisseurGewijzigd(id, VOS.id(), true));
    }

    @Test
    @Tag("AF-04.5")
    void ontneemtDeVroegereRegisseurMeteenToegangEnHoudtDeHistorie() {
        o.regie.draagOver(id, JANSEN.id(), KUIPERS.id()).ofFout();

        assertThat(o.dossiers.isInTeam(id, JANSEN.id())).isFalse();
        assertThat(o.dossiers.isInTeam(id, KUIPERS.id())).isTrue();
        assertThat(o.inzien.mijn(JANSEN, true)).isEmpty();
        assertThat(o.inzien.een(id).waarde().regisseurs())
                .extracting(Groepstrajectbeeld.Regie::naam)
                .containsExactly("Fatima Jansen", "Noor Kuipers");
        assertThat(o.dossiers.team(id)).hasSize(2);
    }

    @Test
    @Tag("AF-12.2")
    void hetWerkStaatBijHetTeamVanDeHoofdregisseur() {
        assertThat(werkteam()).isEqualTo(JANSEN.team());

        o.regie.voegToe(id, KUIPERS.id()).ofFout();
        assertThat(werkteam()).as("een tweede erbij verandert niets").isEqualTo(JANSEN.team());

        o.regie.beeindig(id, JANSEN.id()).ofFout();
        assertThat(werkteam()).isEqualTo(KUIPERS.team());
    }

    private Optional<String> werkteam() {
        return o.dossiers.vind(id).orElseThrow().team();
    }

    @Test
    void geeftDeTweedeRegisseurGeenDubbeleToegangBijOverdracht() {
        o.regie.voegToe(id, VOS.id()).ofFout();

        o.regie.draagOver(id, JANSEN.id(), VOS.id()).ofFout();

        assertThat(o.dossiers.team(id)).hasSize(2);
        assertThat(o.dossiers.isInTeam(id, VOS.id())).isTrue();
    }

    @Test
    @Tag("INV-08")
    void weigertDeLaatsteTeLatenGaan() {
        assertThat(o.regie.beeindig(id, JANSEN.id()))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.LAATSTE_REGISSEUR));
        assertThat(o.dossiers.isInTeam(id, JANSEN.id())).isTrue();
    }

    @Test
    void laatEenVanTweeGaan() {
        o.regie.voegToe(id, VOS.id()).ofFout();

        o.regie.beeindig(id, JANSEN.id()).ofFout();

        assertThat(o.dossiers.isInTeam(id, JANSEN.id())).isFalse();
        assertThat(o.overzicht.vind(id).orElseThrow().regisseurs()).containsExactly(VOS.id());
    }

    @Test
    void weigertWieDeRolNietHeeft() {
        assertThat(o.regie.voegToe(id, SMIT.id())).isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR));
        assertThat(o.regie.draagOver(id, JANSEN.id(), SMIT.id()))
                .isEqualTo(Uitkomst.geweigerd(GroepstrajectFout.GEEN_REGISSEUR));
    }
}
