package nl.zaakregie.plan.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.plan.domain.Bibliotheek;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.plan.domain.Sjabloon;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the bibliotheek of the municipality. Regisseurs read it, functioneel beheer changes it. */
public class BibliotheekBeheren {

    private final Bibliotheek bibliotheek;
    private final Toegang toegang;

    public BibliotheekBeheren(Bibliotheek bibliotheek, Toegang toegang) {
        this.bibliotheek = bibliotheek;
        this.toegang = toegang;
    }

    /** What is offered, or also what was withdrawn. */
    @Transactional(readOnly = true)
    public List<Sjabloon> lijst(boolean ookVervallen) {
        toegang.eisRol("bibliotheek raadplegen", Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.FUNCTIONEELBEHEER);
        return bibliotheek.alle().stream()
                .filter(sjabloon -> ookVervallen || sjabloon.actief())
                .toList();
    }

    /** To be taken over; whether that is allowed is up to the plan. */
    @Transactional(readOnly = true)
    public Uitkomst<Sjabloon> aangeboden(UUID id) {
        return bibliotheek
                .vind(id)
                .filter(Sjabloon::actief)
                .map(Uitkomst::gelukt)
                .orElseGet(() -> Uitkomst.geweigerd(PlanFout.ONBEKEND_SJABLOON));
    }

    @Transactional
    public Uitkomst<Sjabloon> voegToe(String naam, Sjabloon.Inhoud inhoud) {
        eisBeheer();
        return bewaar(new Sjabloon(UUID.randomUUID(), 1, naam, true, inhoud));
    }

    /** @param gezien version the user looked at; of two who change it the second is told so */
    @Transactional
    public Uitkomst<Sjabloon> wijzig(UUID id, int gezien, String naam, boolean actief, Sjabloon.Inhoud inhoud) {
        eisBeheer();
        Optional<Sjabloon> nu = bibliotheek.vind(id);
        if (nu.isEmpty()) {
            return Uitkomst.geweigerd(PlanFout.ONBEKEND_SJABLOON);
        }
        return nu.get().versie() == gezien
                ? bewaar(nu.get().gewijzigd(naam, actief, inhoud))
                : Uitkomst.geweigerd(PlanFout.SJABLOON_GEWIJZIGD);
    }

    private Uitkomst<Sjabloon> bewaar(Sjabloon sjabloon) {
        if (!sjabloon.inhoud().klopt()) {
            return Uitkomst.geweigerd(PlanFout.SJABLOON_ONJUIST);
        }
        return bibliotheek.bewaar(sjabloon)
                ? Uitkomst.gelukt(sjabloon)
                : Uitkomst.geweigerd(PlanFout.SJABLOON_GEWIJZIGD);
    }

    private void eisBeheer() {
        toegang.eisRol("bibliotheek beheren", Rol.FUNCTIONEELBEHEER);
    }
}
