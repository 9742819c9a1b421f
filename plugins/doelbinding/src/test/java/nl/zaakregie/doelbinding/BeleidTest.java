package nl.zaakregie.doelbinding;

import static nl.zaakregie.doelbinding.Beleidsregel.Relatie.GEEN;
import static nl.zaakregie.doelbinding.Beleidsregel.Relatie.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import org.junit.jupiter.api.Test;

class BeleidTest {

    private final Beleid beleid = Proefbeleid.maak();

    @Test
    void staatAlleenToeWatErStaat() {
        Dossierband regisseur = new Dossierband(true, Set.of(Rol.REGISSEUR), Set.of());

        assertThat(beleid.staatToe(Set.of(Rol.REGISSEUR), "regie", "proef.inhoud", regisseur))
                .isTrue();
        assertThat(beleid.staatToe(Set.of(Rol.REGISSEUR), "klantcontact", "proef.inhoud", regisseur))
                .isFalse();
        assertThat(beleid.staatToe(Set.of(Rol.REGISSEUR), "regie", "proef.niemand", regisseur))
                .isFalse();
        assertThat(beleid.staatToe(Set.of(Rol.REGISSEUR), "regie", "proef.onbekend", regisseur))
                .isFalse();
    }

    @Test
    void neemtDeAanvullingMee() {
        assertThat(beleid.regels()).extracting(Beleidsregel::groep).contains("proef.notities");
    }

    /** On the team as wijkteamlid: that does not open what only the regisseur may see. */
    @Test
    void teamrolMoetDeRolVanDeRegelZijn() {
        Dossierband wijkteamlid = new Dossierband(true, Set.of(Rol.WIJKTEAMLID), Set.of());
        Set<Rol> rollen = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID);

        assertThat(beleid.staatToe(rollen, "regie", "proef.inhoud", wijkteamlid))
                .isTrue();
        assertThat(beleid.staatToe(rollen, "regie", "proef.notities", wijkteamlid))
                .isFalse();
    }

    @Test
    void geslotenDossierStaatNietsToe() {
        assertThat(beleid.staatToe(Set.of(Rol.KCC), "klantcontact", "proef.bestaan", Dossierband.ZONDER_DOSSIER))
                .isTrue();
        assertThat(beleid.staatToe(Set.of(Rol.KCC), "klantcontact", "proef.bestaan", Dossierband.GESLOTEN))
                .isFalse();
    }

    @Test
    void weigertEenRegelMetOnbekendDoel() {
        assertThatThrownBy(() -> Beleid.van(met(Proefbeleid.regel("proef.inhoud", Set.of(Rol.KCC), "verkoop", GEEN))))
                .hasMessageContaining("proef.inhoud")
                .hasMessageContaining("verkoop");
    }

    @Test
    void weigertEenRegelVoorEenRolDieHetDoelNietHeeft() {
        assertThatThrownBy(() -> Beleid.van(met(Proefbeleid.regel("proef.inhoud", Set.of(Rol.BELEID), "regie", TEAM))))
                .hasMessageContaining("beleid")
                .hasMessageContaining("regie");
    }

    @Test
    void weigertEenDubbelDoel() {
        DoelbindingProperties dubbel = new DoelbindingProperties(
                List.of(Proefbeleid.doel("regie", Rol.REGISSEUR), Proefbeleid.doel("regie", Rol.KCC)),
                List.of(),
                List.of(),
                Set.of(),
                Set.of());

        assertThatThrownBy(() -> Beleid.van(dubbel)).hasMessageContaining("tweemaal");
    }

    private static DoelbindingProperties met(DoelbindingProperties.Regelinstelling regel) {
        return new DoelbindingProperties(
                Proefbeleid.instelling().doelen(), List.of(regel), List.of(), Set.of(), Set.of());
    }
}
