package nl.zaakregie.werkvoorraad;

import static nl.zaakregie.werkvoorraad.Proefwerk.taak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeslotenToegang;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaakBehandelenTest {

    private static final TaakId TAAK = new TaakId("1");

    private final GeheugenDossiers dossiers = new GeheugenDossiers();
    private final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.SMIT);
    private final OpenToegang toegang = new OpenToegang();
    private final TaakBehandelen behandelen = new TaakBehandelen(dossiers, gebruikers, toegang);
    private final DossierId dossier = dossiers.eenDossier("signaal", false);

    @BeforeEach
    void eenTaakVoorDeTriagist() {
        dossiers.metTaak(taak("1", dossier, Rol.TRIAGIST, Optional.empty()));
    }

    @Test
    void neemtEenTaakNaToegangInDeRolVanDeTaak() {
        behandelen.neem(TAAK);

        assertThat(behandelaar()).contains(Medewerkers.SMIT.id());
        assertThat(toegang.vragen()).singleElement().satisfies(v -> {
            assertThat(v.dossier()).contains(dossier);
            assertThat(v.handeling()).isEqualTo("taak nemen");
            assertThat(v.rollen()).containsExactly(Rol.TRIAGIST);
        });
    }

    @Test
    void geeftEenEigenTaakTerug() {
        behandelen.neem(TAAK);

        behandelen.geefTerug(TAAK);

        assertThat(behandelaar()).isEmpty();
    }

    @Test
    void geeftAlleenTerugWatVanHemIs() {
        weigert(() -> behandelen.geefTerug(TAAK), WerkvoorraadFout.NIET_VAN_U);
    }

    @Test
    void taakVanEenAndereRolBestaatVoorHemNiet() {
        gebruikers.meldAan(Medewerkers.BAKKER);

        weigert(() -> behandelen.neem(TAAK), WerkvoorraadFout.ONBEKENDE_TAAK);
        weigert(() -> behandelen.neem(new TaakId("bestaat-niet")), WerkvoorraadFout.ONBEKENDE_TAAK);
        weigert(() -> behandelen.geefTerug(TAAK), WerkvoorraadFout.ONBEKENDE_TAAK);
    }

    @Test
    void zonderToegangGebeurtErNiets() {
        TaakBehandelen gesloten = new TaakBehandelen(dossiers, gebruikers, new GeslotenToegang());

        assertThatThrownBy(() -> gesloten.neem(TAAK)).isInstanceOf(SociaalDomeinException.class);
        assertThat(behandelaar()).isEmpty();
    }

    private Optional<MedewerkerId> behandelaar() {
        return dossiers.taak(TAAK).orElseThrow().behandelaar();
    }

    private static void weigert(ThrowingCallable poging, WerkvoorraadFout fout) {
        assertThatThrownBy(poging)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(fout));
    }
}
