package nl.zaakregie.doelbinding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;

/** Finds out what somebody has to do with a dossier. */
final class Dossierbanden {

    private final Dossiers dossiers;
    private final Set<Rol> rollenPerTaak;

    /** @param rollenPerTaak roles that have to do with a dossier as long as they have a task in it */
    Dossierbanden(Dossiers dossiers, Set<Rol> rollenPerTaak) {
        this.dossiers = dossiers;
        this.rollenPerTaak = Set.copyOf(rollenPerTaak);
    }

    Dossierband van(Gebruiker gebruiker, Optional<DossierId> dossier) {
        return dossier.map(id -> van(gebruiker, id)).orElse(Dossierband.ZONDER_DOSSIER);
    }

    /** A confidential dossier is open to its own team only (INV-20). */
    Dossierband van(Gebruiker gebruiker, DossierId id) {
        Optional<Dossier> dossier = dossiers.vind(id);
        if (dossier.isEmpty()) {
            return Dossierband.GESLOTEN;
        }
        Set<Rol> teamrollen = dossiers.team(id).stream()
                .filter(lid ->
                        lid.medewerker().equals(gebruiker.id()) && lid.tot().isEmpty())
                .map(Teamlid::rol)
                .filter(gebruiker::heeft)
                .collect(Collectors.toSet());
        boolean besloten = dossier.get().vertrouwelijk() && teamrollen.isEmpty();
        return besloten ? Dossierband.GESLOTEN : metTaken(gebruiker, id, teamrollen);
    }

    private Dossierband metTaken(Gebruiker gebruiker, DossierId id, Set<Rol> teamrollen) {
        Set<Rol> perTaak = rollenPerTaak.stream().filter(gebruiker::heeft).collect(Collectors.toSet());
        if (perTaak.isEmpty()) {
            return new Dossierband(true, teamrollen, Set.of());
        }
        List<Taak> taken = dossiers.taken(id);
        Set<Rol> team = new HashSet<>(teamrollen);
        team.addAll(rollen(perTaak, taken.stream().filter(taak -> isVan(taak, gebruiker))));
        return new Dossierband(
                true,
                team,
                rollen(perTaak, taken.stream().filter(taak -> taak.behandelaar().isEmpty())));
    }

    private static Set<Rol> rollen(Set<Rol> perTaak, Stream<Taak> taken) {
        return taken.flatMap(taak -> taak.rollen().stream())
                .filter(perTaak::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isVan(Taak taak, Gebruiker gebruiker) {
        return taak.behandelaar().filter(gebruiker.id()::equals).isPresent();
    }
}
