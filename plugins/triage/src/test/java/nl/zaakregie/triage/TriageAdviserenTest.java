package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.ZRM;
import static nl.zaakregie.triage.Metingopstelling.domeinen;
import static nl.zaakregie.triage.Metingopstelling.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.overzicht.LopendeAanvragen;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.triage.Triagefeiten.Loopt;
import nl.zaakregie.triage.Triagefeiten.Oordeel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the table is asked, and who may ask it. */
class TriageAdviserenTest {

    private static final Oordeel GEEN_OORDEEL = new Oordeel(Optional.empty(), Optional.empty(), Optional.empty());
    private static final SignaalId SIGNAAL = SignaalId.nieuw();

    private final OpenToegang toegang = new OpenToegang();
    private final Metingopstelling opstelling = new Metingopstelling(toegang);
    private final List<Map<String, Object>> gevraagd = new ArrayList<>();
    private final List<LopendTraject> trajecten = new ArrayList<>();
    private List<Beslisregel> antwoord = List.of(new Beslisregel(Map.of("advies", "meervoudig", "reden", "omdat")));
    private int voorzieningen;

    @Test
    @Tag("INV-04")
    void teltDeNieuwsteMetingenVanHetDossierEnWatErLoopt() {
        trajecten.add(traject(opstelling.dossier, false));
        opstelling.definitief(ZRM, Metingopstelling.SANNE, domeinen("2026-10-01", score("financien", 1)));
        opstelling.definitief(
                ZRM, Metingopstelling.SANNE, domeinen("2026-11-01", score("financien", 2), score("huisvesting", 4)));
        opstelling.definitief(ZRM, Metingopstelling.MURAT, domeinen("2026-11-01", score("huisvesting", 3)));
        voorzieningen = 1;

        Triageadvies advies = bijDossier(opstelling.dossier, GEEN_OORDEEL);

        assertThat(gevraagd)
                .containsExactly(
                        Map.of("loopt", "meervoudig", "probleemdomeinen", 2, "laagsteScore", 2, "voorzieningen", 2));
        assertThat(advies.advies()).isEqualTo("meervoudig");
        assertThat(toegang.vragen().get(toegang.vragen().size() - 1).rollen())
                .isEqualTo(Set.of(Rol.REGISSEUR, Rol.BEHANDELAAR));
    }

    @Test
    void hetOordeelVanDeBeoordelaarGaatVoor() {
        opstelling.definitief(ZRM, Metingopstelling.SANNE, domeinen("2026-11-01", score("financien", 2)));

        bijDossier(opstelling.dossier, new Oordeel(Optional.of(4), Optional.of(true), Optional.of(false)));

        assertThat(gevraagd.get(0))
                .containsEntry("probleemdomeinen", 4)
                .containsEntry("regieNodig", true)
                .containsEntry("veiligheid", false);
    }

    @Test
    @Tag("INV-20")
    void merktBijEenSignaalNietsVanEenVertrouwelijkTrajectEnVanMetingenNiets() {
        trajecten.add(traject(opstelling.dossier, true));
        opstelling.definitief(ZRM, Metingopstelling.SANNE, domeinen("2026-11-01", score("financien", 1)));

        bijSignaal();

        assertThat(gevraagd).containsExactly(Map.of("loopt", "geen", "voorzieningen", 0));
    }

    @Test
    void zietBijEenSignaalDatErEenTrajectOfEenAanvraagLoopt() {
        voorzieningen = 2;
        bijSignaal();
        trajecten.add(traject(opstelling.dossier, false));
        bijSignaal();

        assertThat(gevraagd)
                .extracting(v -> v.get("loopt"))
                .containsExactly(
                        Loopt.ENKELVOUDIG.name().toLowerCase(),
                        Loopt.MEERVOUDIG.name().toLowerCase());
    }

    @Test
    void eenTabelDieNietsZegtIsEenFout() {
        antwoord = List.of();

        assertThatThrownBy(this::bijSignaal)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(TriageFout.TABEL_ONBRUIKBAAR));
    }

    private void bijSignaal() {
        adviseren().bijSignaal(opstelling.verzoek, SIGNAAL, GEEN_OORDEEL);
    }

    private Triageadvies bijDossier(DossierId dossier, Oordeel oordeel) {
        adviseren().bijDossier(opstelling.verzoek, dossier, oordeel);
        List<Aangeboden<?>> getoond = opstelling.inzage.getoond();
        return (Triageadvies) getoond.get(getoond.size() - 1).waarde();
    }

    private TriageAdviseren adviseren() {
        return new TriageAdviseren(
                (tabel, invoer) -> {
                    gevraagd.add(invoer);
                    return antwoord;
                },
                Metingopstelling.INSTRUMENTEN,
                opstelling.metingen,
                new Trajecten(trajecten),
                new Triagebronnen(
                        Optional.of(new EenSignaal()), Optional.of(new EenDeelplan()), Optional.of(new Aanvragen())),
                toegang,
                opstelling.inzage);
    }

    private static LopendTraject traject(DossierId dossier, boolean vertrouwelijk) {
        return new LopendTraject(
                GroepId.nieuw(),
                dossier,
                Set.of(Metingopstelling.SANNE, Metingopstelling.MURAT),
                List.of(),
                vertrouwelijk);
    }

    private record Trajecten(List<LopendTraject> lopend) implements Groepstrajecten {

        @Override
        public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
            return lopend;
        }

        @Override
        public Optional<LopendTraject> vind(DossierId traject) {
            return lopend.stream().filter(t -> t.traject().equals(traject)).findFirst();
        }

        @Override
        public Optional<DossierId> vorige(DossierId traject) {
            return Optional.empty();
        }
    }

    private static final class EenSignaal implements Signaaloverzicht {

        @Override
        public List<PersoonId> betrokkenen(SignaalId signaal) {
            return List.of(Metingopstelling.SANNE);
        }

        @Override
        public Optional<String> gekozenRegisseur(SignaalId signaal) {
            return Optional.empty();
        }
    }

    /** One that runs, one that has ended, and one that is no municipal product. */
    private static final class EenDeelplan implements Deelplannen {

        @Override
        public Optional<DeelplanInfo> vind(DeelplanId id) {
            return Optional.empty();
        }

        @Override
        public Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak) {
            return Optional.empty();
        }

        @Override
        public List<DeelplanInfo> van(DossierId traject) {
            return List.of(
                    deelplan(traject, Optional.of("wmo"), "gestart"),
                    deelplan(traject, Optional.of("wmo"), "beeindigd"),
                    deelplan(traject, Optional.empty(), "gestart"));
        }

        private static DeelplanInfo deelplan(DossierId traject, Optional<String> zaaktype, String status) {
            return new DeelplanInfo(DeelplanId.nieuw(), traject, zaaktype, Optional.empty(), Set.of(), status);
        }
    }

    private final class Aanvragen implements LopendeAanvragen {

        @Override
        public int voorzieningen(Collection<PersoonId> personen) {
            return voorzieningen;
        }

        @Override
        public Optional<PersoonId> aanvrager(DossierId dossier) {
            return Optional.empty();
        }
    }
}
