package nl.zaakregie.plan.application;

import java.util.Comparator;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.plan.domain.PlanFout;

/** Who stands for the regie of a traject in messages: of its current regisseurs the one who is it longest. */
public class Regisseurs {

    private final Dossiers dossiers;
    private final Gebruikers gebruikers;

    public Regisseurs(Dossiers dossiers, Gebruikers gebruikers) {
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
    }

    Gebruiker van(DossierId traject) {
        return dossiers.team(traject).stream()
                .filter(lid -> lid.rol() == Rol.REGISSEUR && lid.tot().isEmpty())
                .min(Comparator.comparing(Teamlid::vanaf))
                .flatMap(lid -> gebruikers.vind(lid.medewerker()))
                .orElseThrow(() -> PlanFout.GEEN_REGISSEUR.bij(traject));
    }
}
