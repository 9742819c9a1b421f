package nl.zaakregie.werkvoorraad;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/**
 * Puts the work of all sources in one list for the employee who is logged on. Each source offers only what he may see;
 * role and confidentiality are looked at once more here, so that one careless source does not show a dossier (INV-20).
 * Functioneel beheer must be able to repair a message of any dossier: of a confidential one it sees the work, without
 * the dossier.
 */
final class WerkvoorraadTonen {

    private final Werkbronnen bronnen;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;

    WerkvoorraadTonen(Werkbronnen bronnen, Dossiers dossiers, Gebruikers gebruikers) {
        this.bronnen = bronnen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
    }

    /** Most urgent first. */
    List<Werkregel> uitvoeren(Werkvraag vraag) {
        Gebruiker vrager = gebruikers.huidige();
        List<Herkomst> werk = bronnen.alle().stream()
                .flatMap(bron -> werk(bron, vrager))
                .filter(h -> vraag.past(h.item(), behandelaar(h.item()), vrager))
                .toList();
        Set<DossierId> dicht = dichteDossiers(werk, vrager);
        return werk.stream()
                .flatMap(
                        h -> regel(h, h.item().dossier().filter(dicht::contains).isPresent()).stream())
                .sorted(Werkregel.DRINGENDST_EERST)
                .toList();
    }

    private Optional<Werkregel> regel(Herkomst werk, boolean dicht) {
        Werkregel regel = Werkregel.van(werk.bron(), werk.item(), behandelaar(werk.item()));
        if (!dicht) {
            return Optional.of(regel);
        }
        boolean voorBeheer = werk.item().rollen().equals(Set.of(Rol.FUNCTIONEELBEHEER));
        return voorBeheer ? Optional.of(regel.zonderDossier()) : Optional.empty();
    }

    private Stream<Herkomst> werk(Werkbron bron, Gebruiker vrager) {
        return bron.werk(vrager).stream()
                .filter(item -> isVoor(item, vrager))
                .map(item -> new Herkomst(bron.naam(), item));
    }

    private static boolean isVoor(Werkitem item, Gebruiker vrager) {
        return item.rollen().stream().anyMatch(vrager::heeft);
    }

    private Set<DossierId> dichteDossiers(List<Herkomst> werk, Gebruiker vrager) {
        Set<DossierId> genoemd =
                werk.stream().flatMap(h -> h.item().dossier().stream()).collect(Collectors.toUnmodifiableSet());
        return dossiers.vindAlle(genoemd).stream()
                .filter(Dossier::vertrouwelijk)
                .map(Dossier::id)
                .filter(id -> !dossiers.isInTeam(id, vrager.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Gebruiker> behandelaar(Werkitem item) {
        return item.behandelaar().flatMap(gebruikers::vind);
    }

    private record Herkomst(String bron, Werkitem item) {}
}
