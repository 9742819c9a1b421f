package nl.zaakregie.enkelvoudig;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Toewijzingsvraag;

/**
 * To whom a new aanvraag goes: whom somebody chose, else whom the settings of the zaaktype name, else somebody of the team
 * that decision table {@value Toewijzingstabel#TABEL} gives, the one with the fewest running dossiers. A team without behandelaar leaves it
 * to the others, so that nothing stays lying.
 */
class Toewijzing {

    private static final String BEZWAAR = "bezwaar";
    private static final int VOLWASSEN = 18;

    private final Toewijzingstabel tabel;
    private final Gebruikers gebruikers;
    private final Personen personen;
    private final Dossiers dossiers;
    private final EnkelvoudigProperties instellingen;

    Toewijzing(
            Toewijzingstabel tabel,
            Gebruikers gebruikers,
            Personen personen,
            Dossiers dossiers,
            EnkelvoudigProperties instellingen) {
        this.tabel = tabel;
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

    /** Where its work stands: with the team of who has it, else with that of the table. */
    Optional<String> team(Gebruiker behandelaar, NieuweAanvraag nieuw, Aanvraag aanvraag) {
        return behandelaar.team().or(() -> teamVanTabel(nieuw, aanvraag));
    }

    private Optional<Gebruiker> uitTeam(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        Optional<String> team = teamVanTabel(nieuw, aanvraag);
        return rustigste(behandelaars().stream()
                .filter(g -> team.isPresent() && g.team().equals(team))
                .toList());
    }

    private Optional<String> teamVanTabel(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        return tabel.bij(vraag(nieuw, aanvraag)).flatMap(t -> t.teamVoor(Set.of(Rol.BEHANDELAAR)));
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

    private Toewijzingsvraag vraag(NieuweAanvraag nieuw, Aanvraag aanvraag) {
        Optional<Boolean> jeugd = personen.vind(aanvraag.aanvrager())
                .flatMap(Persoonsgegevens::geboortedatum)
                .flatMap(OnvolledigeDatum::volledig)
                .map(geboren -> isJong(geboren, aanvraag.ontvangen()));
        return Toewijzingsvraag.over(soort(aanvraag))
                .leefdomein(instellingen.leefdomein(nieuw.zaaktype()))
                .jeugd(jeugd)
                .vertrouwelijk(nieuw.afgeschaaldVan()
                        .filter(NieuweAanvraag.Herkomst::vertrouwelijk)
                        .isPresent());
    }

    /** A bezwaar is work of its own: often of another team than the one whose besluit it is about. */
    private static String soort(Aanvraag aanvraag) {
        return aanvraag.soort() == Aanvraag.Soort.BEZWAAR ? BEZWAAR : AanvraagIndienen.MODEL;
    }

    private static boolean isJong(LocalDate geboren, LocalDate op) {
        return op.isBefore(geboren.plusYears(VOLWASSEN));
    }
}
