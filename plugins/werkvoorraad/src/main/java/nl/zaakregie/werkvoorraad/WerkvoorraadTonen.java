package nl.zaakregie.werkvoorraad;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.lijst.Blad;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/**
 * Puts the work of all sources in one list for the employee who is logged on. Each source offers only what he may see;
 * role and confidentiality are looked at once more here, so that one careless source does not show a dossier (INV-20).
 * Functioneel beheer must be able to repair a message of any dossier: of a confidential one it sees the work, without
 * the dossier.
 */
final class WerkvoorraadTonen {

    /** So many of one source are read at most: a filter that leaves next to nothing of those gives a short page. */
    private static final int DIEPST = 20_000;

    private final Werkbronnen bronnen;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Toewijzingstabel tabel;

    WerkvoorraadTonen(Werkbronnen bronnen, Dossiers dossiers, Gebruikers gebruikers, Toewijzingstabel tabel) {
        this.bronnen = bronnen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.tabel = tabel;
    }

    /**
     * Most urgent first.
     *
     * @param bladzijde how many to skip and how many to show
     */
    Blad<Werkregel> uitvoeren(Werkvraag vraag, Bladzijde bladzijde) {
        Gebruiker vrager = gebruikers.huidige();
        int nodig = bladzijde.einde() + 1;
        int greep = nodig;
        Teamkeuze teams = new Teamkeuze(tabel);
        Zekerheid gelezen = lees(vraag, vrager, greep, teams);
        while (!gelezen.genoeg(nodig) && greep < DIEPST) {
            greep = Math.min(4 * greep, DIEPST);
            gelezen = lees(vraag, vrager, greep, teams);
        }
        return bladzijde.van(gelezen.zekere(), gelezen.isOpen());
    }

    /** Reads so many of each source. Team and confidentiality leave out what a source cannot know. */
    private Zekerheid lees(Werkvraag vraag, Gebruiker vrager, int greep, Teamkeuze teams) {
        Zekerheid zekerheid = new Zekerheid();
        List<Herkomst> werk = new ArrayList<>();
        for (Werkbron bron : bronnen.alle()) {
            List<Werkitem> gegeven = bron.werk(vrager, vraag.greep(greep));
            if (gegeven.size() == greep) {
                Werkitem laatste = gegeven.get(greep - 1);
                zekerheid.tot(Werkregel.van(bron.naam(), laatste, Optional.empty()));
            }
            gegeven.stream()
                    .filter(item -> isVoor(item, vrager))
                    .forEach(item -> werk.add(new Herkomst(bron.naam(), item)));
        }
        Map<DossierId, Dossier> genoemd = genoemdeDossiers(werk);
        Set<DossierId> dicht = dichteDossiers(genoemd.values(), vrager);
        for (Herkomst gegeven : werk) {
            Optional<DossierId> dossier = gegeven.item().dossier();
            Herkomst h = gegeven.metTeam(teams.team(gegeven.item(), dossier.map(genoemd::get)));
            if (vraag.past(h.item(), behandelaar(h.item()), vrager)) {
                regel(h, dossier.filter(dicht::contains).isPresent()).ifPresent(zekerheid::met);
            }
        }
        return zekerheid;
    }

    private Optional<Werkregel> regel(Herkomst werk, boolean dicht) {
        Werkregel regel = Werkregel.van(werk.bron(), werk.item(), behandelaar(werk.item()));
        if (!dicht) {
            return Optional.of(regel);
        }
        boolean voorBeheer = werk.item().rollen().equals(Set.of(Rol.FUNCTIONEELBEHEER));
        return voorBeheer ? Optional.of(regel.zonderDossier()) : Optional.empty();
    }

    private static boolean isVoor(Werkitem item, Gebruiker vrager) {
        return item.rollen().stream().anyMatch(vrager::heeft);
    }

    private Map<DossierId, Dossier> genoemdeDossiers(List<Herkomst> werk) {
        Set<DossierId> genoemd =
                werk.stream().flatMap(h -> h.item().dossier().stream()).collect(Collectors.toUnmodifiableSet());
        return dossiers.vindAlle(genoemd).stream()
                .collect(Collectors.toUnmodifiableMap(Dossier::id, dossier -> dossier));
    }

    private Set<DossierId> dichteDossiers(Collection<Dossier> genoemd, Gebruiker vrager) {
        return genoemd.stream()
                .filter(Dossier::vertrouwelijk)
                .map(Dossier::id)
                .filter(id -> !dossiers.isInTeam(id, vrager.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Gebruiker> behandelaar(Werkitem item) {
        return item.behandelaar().flatMap(gebruikers::vind);
    }

    private record Herkomst(String bron, Werkitem item) {

        Herkomst metTeam(Optional<String> team) {
            return new Herkomst(bron, item.metTeam(team));
        }
    }
}
