package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;

/**
 * To whom a new aanvraag goes: whom somebody chose, else whom the settings of the zaaktype name, else somebody of the team
 * that decision table {@value #TABEL} gives, the one with the fewest running dossiers. A team without behandelaar leaves it
 * to the others, so that nothing stays lying.
 */
class Toewijzing {

    static final String TABEL = "toewijzing";
    private static final int VOLWASSEN = 18;

    private final Beslissingen beslissingen;
    private final Gebruikers gebruikers;
    private final Personen personen;
    private final Dossiers dossiers;
    private final EnkelvoudigProperties instellingen;

    Toewijzing(
            Beslissingen beslissingen,
            Gebruikers gebruikers,
            Personen personen,
            Dossiers dossiers,
            EnkelvoudigProperties instellingen) {
        this.beslissingen = beslissingen;
        this.gebruikers = gebruikers;
        this.personen = personen;
        this.dossiers = dossiers;
        this.instellingen = instellingen;
    }

    /** Whether there is anybody. */
    boolean kan(NieuweAanvraag nieuw) {
        return aangewezen(nieuw)
                .map(id -> gebruikers.vind(id).isPresent())
                .orElseGet(() -> !behandelaars().isEmpty());
    }

    Gebruiker kies(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        return aangewezen(nieuw)
                .flatMap(gebruikers::vind)
                .or(() -> uitTeam(nieuw, aanvraag))
                .or(() -> rustigste(behandelaars()))
                .orElseThrow(EnkelvoudigFout.GEEN_BEHANDELAAR::fout);
    }

    private Optional<MedewerkerId> aangewezen(NieuweAanvraag nieuw) {
        return nieuw.behandelaar()
                .or(() -> instellingen.behandelaar(nieuw.zaaktype()).map(MedewerkerId::new));
    }

    private Optional<Gebruiker> uitTeam(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        return beslissingen.beslis(TABEL, invoer(nieuw, aanvraag)).stream()
                .filter(rij ->
                        rij.tekst("rol").filter(Toewijzing::isBehandelaar).isPresent())
                .findFirst()
                .flatMap(this::rustigsteVan);
    }

    private Optional<Gebruiker> rustigsteVan(Beslisregel rij) {
        Optional<String> team = rij.tekst("team");
        return rustigste(behandelaars().stream()
                .filter(g -> team.isPresent() && g.team().equals(team))
                .toList());
    }

    private Optional<Gebruiker> rustigste(List<Gebruiker> keus) {
        return keus.stream()
                .min(Comparator.comparing(
                                (Gebruiker g) -> dossiers.dossiersVan(g.id()).size())
                        .thenComparing(g -> g.id().waarde()));
    }

    private List<Gebruiker> behandelaars() {
        return gebruikers.metRol(Rol.BEHANDELAAR);
    }

    private Map<String, Object> invoer(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("soort", AanvraagIndienen.MODEL);
        instellingen.leefdomein(nieuw.zaaktype()).ifPresent(leefdomein -> invoer.put("leefdomein", leefdomein));
        personen.vind(aanvraag.aanvrager())
                .flatMap(Persoonsgegevens::geboortedatum)
                .flatMap(OnvolledigeDatum::volledig)
                .ifPresent(geboren -> invoer.put("jeugd", isJong(geboren, aanvraag.ontvangen())));
        invoer.put(
                "vertrouwelijk",
                nieuw.afgeschaaldVan()
                        .filter(NieuweAanvraag.Herkomst::vertrouwelijk)
                        .isPresent());
        return invoer;
    }

    private static boolean isJong(LocalDate geboren, LocalDate op) {
        return op.isBefore(geboren.plusYears(VOLWASSEN));
    }

    private static boolean isBehandelaar(String rol) {
        return rol.equalsIgnoreCase(Rol.BEHANDELAAR.name());
    }
}
