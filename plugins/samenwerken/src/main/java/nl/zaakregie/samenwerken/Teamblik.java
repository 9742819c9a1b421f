package nl.zaakregie.samenwerken;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;

/**
 * What of a traject is offered to somebody on its team: all to who has the regie or is in the wijkteam. A behandelaar is
 * there for his deelplan: he gets what he wrote, answers to that, and the overleg he is invited to.
 */
final class Teamblik {

    private static final Set<Rol> GEHEEL = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID);

    private final Dossiers dossiers;

    Teamblik(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    boolean zietAlles(Gebruiker wie, DossierId traject) {
        return dossiers.isInTeam(traject, wie, GEHEEL);
    }

    /** In the same order. */
    List<Stuk> stukken(Gebruiker wie, DossierId traject, List<Stuk> alle) {
        if (zietAlles(wie, traject)) {
            return alle;
        }
        Set<UUID> eigen = alle.stream()
                .filter(stuk -> isVan(stuk, wie))
                .flatMap(stuk -> Stream.concat(Stream.of(stuk.id()), stuk.vervangt().stream()))
                .collect(Collectors.toSet());
        return alle.stream()
                .filter(stuk -> isVan(stuk, wie)
                        || stuk.antwoord().filter(eigen::contains).isPresent())
                .toList();
    }

    List<Overleg> overleggen(Gebruiker wie, DossierId traject, List<Overleg> alle) {
        return zietAlles(wie, traject)
                ? alle
                : alle.stream().filter(overleg -> isUitgenodigd(overleg, wie)).toList();
    }

    static boolean isVan(Stuk stuk, Gebruiker wie) {
        return stuk.auteur().equals(wie.id());
    }

    private static boolean isUitgenodigd(Overleg overleg, Gebruiker wie) {
        return overleg.deelnemers().stream()
                .anyMatch(d -> d.medewerker().filter(wie.id()::equals).isPresent());
    }
}
