package nl.zaakregie.werkvoorraad;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Toewijzing;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Toewijzingsvraag;
import nl.zaakregie.api.werk.Werkitem;

/**
 * With which team free work stands. What landed somewhere on entry stays there: the source says so, or the dossier of who
 * has it. All other work is asked of the table of teams by its kind, so no row is without a team unless the table wants
 * that. For one request: the table is asked once for each kind.
 */
final class Teamkeuze {

    /** Work of these is that of the people on the dossier; no table moves it. */
    private static final Set<Rol> PER_DOSSIER = EnumSet.of(Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR);

    private final Toewijzingstabel tabel;
    private final Map<Toewijzingsvraag, Optional<Toewijzing>> gevraagd = new HashMap<>();

    Teamkeuze(Toewijzingstabel tabel) {
        this.tabel = tabel;
    }

    /** @param dossier the one it belongs to */
    Optional<String> team(Werkitem item, Optional<Dossier> dossier) {
        Optional<String> vanDossier = dossier.flatMap(Dossier::team);
        if (item.team().isPresent()) {
            return item.team();
        }
        if (vanDossier.isPresent() && PER_DOSSIER.containsAll(item.rollen())) {
            return vanDossier;
        }
        return vanTabel(item.soort(), item.rollen())
                .or(() -> vanDossier)
                .or(() -> dossier.flatMap(d -> vanTabel(d.model(), item.rollen())));
    }

    private Optional<String> vanTabel(String soort, Set<Rol> rollen) {
        Toewijzingsvraag over = Toewijzingsvraag.over(soort);
        Toewijzingsvraag vraag =
                rollen.size() == 1 ? over.voorRol(rollen.iterator().next()) : over;
        return gevraagd.computeIfAbsent(vraag, tabel::bij).flatMap(t -> t.teamVoor(rollen));
    }
}
