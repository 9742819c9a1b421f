package nl.zaakregie.runtime.dossier;

import java.util.List;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.MedewerkerId;

/** State of a dossier for any screen. Holds ids, codes and names from the model; no personal data. */
record Dossierweergave(Dossier dossier, List<Onderdeel> onderdelen, List<Taak> taken, List<Teamlid> team) {

    /** For who has to do with these tasks only: they, the parts they belong to, and the regisseurs. */
    Dossierweergave alleen(List<Taak> mijn, MedewerkerId ik) {
        return new Dossierweergave(
                dossier,
                onderdelen.stream().filter(o -> hoortBij(o, mijn)).toList(),
                mijn,
                team.stream()
                        .filter(lid ->
                                lid.rol() == Rol.REGISSEUR || lid.medewerker().equals(ik))
                        .toList());
    }

    private static boolean hoortBij(Onderdeel onderdeel, List<Taak> taken) {
        return taken.stream()
                .anyMatch(taak -> taak.definitie().equals(onderdeel.definitie())
                        && taak.sleutel().equals(onderdeel.sleutel()));
    }
}
