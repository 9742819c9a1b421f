package nl.zaakregie.testkit.geheugen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GeheugenDossiersTest {

    private final GeheugenDossiers dossiers = new GeheugenDossiers();

    @Test
    void toegangEindigtBijIntrekkenEnDeGeschiedenisBlijft() {
        DossierId id = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);

        dossiers.trekIn(id, Medewerkers.JANSEN.id(), Rol.REGISSEUR);

        assertThat(dossiers.isInTeam(id, Medewerkers.JANSEN.id())).isFalse();
        assertThat(dossiers.team(id)).hasSize(1);
        assertThat(dossiers.dossiersVan(Medewerkers.JANSEN.id())).isEmpty();
    }

    @Test
    @Tag("INV-20")
    void takenVanEenVertrouwelijkDossierZietAlleenHetTeam() {
        DossierId open = dossiers.eenDossier("signaal", false);
        DossierId besloten = dossiers.eenDossier("signaal", true);
        dossiers.metTaak(taak("1", open, Rol.TRIAGIST)).metTaak(taak("2", besloten, Rol.TRIAGIST));

        assertThat(dossiers.taken(Medewerkers.SMIT))
                .extracting(t -> t.id().waarde())
                .containsExactly("1");
        dossiers.wijsToe(besloten, Medewerkers.SMIT.id(), Rol.TRIAGIST);
        assertThat(dossiers.taken(Medewerkers.SMIT)).hasSize(2);
    }

    @Test
    void taakVanEenCollegaKanNiemandNemen() {
        DossierId id = dossiers.eenDossier("signaal", false);
        dossiers.metTaak(taak("1", id, Rol.TRIAGIST));
        dossiers.neem(new TaakId("1"), Medewerkers.SMIT.id());

        assertThatThrownBy(() -> dossiers.neem(new TaakId("1"), Medewerkers.BAKKER.id()))
                .isInstanceOf(SociaalDomeinException.class);
    }

    @Test
    void onderdeelGaatVanKlaargezetNaarVoltooid() {
        DossierId id = dossiers.eenDossier("groepstraject", false);

        dossiers.zetKlaar(id, "uitvoerenDeelplan", "a", Map.of());
        dossiers.start(id, "uitvoerenDeelplan", "a");
        dossiers.beeindig(id, "uitvoerenDeelplan", "a");

        assertThat(dossiers.onderdelen(id)).extracting(Onderdeel::stand).containsExactly(Onderdeel.Stand.VOLTOOID);
        assertThatThrownBy(() -> dossiers.start(id, "uitvoerenDeelplan", "a"))
                .isInstanceOf(SociaalDomeinException.class);
    }

    private static Taak taak(String id, DossierId dossier, Rol rol) {
        return new Taak(
                new TaakId(id),
                dossier,
                "beoordelenSignaal",
                "Beoordelen signaal",
                Set.of(rol),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-23T09:00:00Z"),
                Optional.empty());
    }
}
