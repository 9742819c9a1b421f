package nl.zaakregie.doelbinding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;

/** Finds out what somebody has to do with a dossier. */
final class Dossierbanden {

    private final Dossiers dossiers;

    Dossierbanden(Dossiers dossiers) {
        this.dossiers = dossiers;
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
        return besloten ? Dossierband.GESLOTEN : new Dossierband(true, teamrollen);
    }
}
