package nl.zaakregie.runtime.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.Teamlid;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.transaction.annotation.Transactional;

/** What a user does with a dossier that no function has rules for. */
class DossierBediening {

    /** Who sees a dossier as a whole; everybody else sees his own tasks in it. */
    private static final Set<Rol> GEHEEL = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.FUNCTIONEELBEHEER);

    private final Dossiers dossiers;
    private final Algemeen algemeen;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Betrokkenenbron betrokkenen;

    DossierBediening(
            Dossiers dossiers, Algemeen algemeen, Toegang toegang, Gebruikers gebruikers, Betrokkenenbron betrokkenen) {
        this.dossiers = dossiers;
        this.algemeen = algemeen;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.betrokkenen = betrokkenen;
    }

    /** A triagist or beslisser is refused as if the dossier did not exist, unless there is a task for him in it. */
    @Transactional
    Dossierweergave raadpleeg(DossierId id) {
        Gebruiker ik = gebruikers.huidige();
        List<Taak> mijn = dossiers.taken(id).stream()
                .filter(taak -> taak.rollen().stream().anyMatch(ik::heeft))
                .toList();
        toegang.eisRaadplegen(id, "dossier raadplegen", betrokkenen.van(id), raadplegers(mijn));
        Dossierweergave geheel = new Dossierweergave(
                dossiers.vind(id).orElseThrow(DossierFout.ONBEKEND_DOSSIER::fout),
                dossiers.onderdelen(id),
                dossiers.taken(id),
                dossiers.team(id));
        return ziet(ik, geheel.team()) ? geheel : geheel.alleen(mijn, ik.id());
    }

    private static Rol[] raadplegers(List<Taak> mijn) {
        Set<Rol> rollen = new HashSet<>(GEHEEL);
        rollen.add(Rol.BEHANDELAAR);
        mijn.forEach(taak -> rollen.addAll(taak.rollen()));
        return rollen.toArray(Rol[]::new);
    }

    private static boolean ziet(Gebruiker ik, List<Teamlid> team) {
        return ik.heeft(Rol.FUNCTIONEELBEHEER)
                || team.stream()
                        .anyMatch(lid ->
                                lid.medewerker().equals(ik.id()) && lid.tot().isEmpty() && GEHEEL.contains(lid.rol()));
    }

    /**
     * Makes an instance of a part ready and starts it.
     *
     * @param sleutel what it is about; made up when the user gives none
     */
    @Transactional
    Onderdeel begin(DossierId id, String definitie, Optional<String> sleutel) {
        toegang.eisOpDossier(id, "onderdeel starten", Rol.REGISSEUR, Rol.WIJKTEAMLID);
        if (!algemeen.is(id, definitie)) {
            throw DossierFout.ONDERDEEL_MET_FUNCTIE.bij(definitie);
        }
        String gekozen = sleutel.orElseGet(() -> UUID.randomUUID().toString());
        Onderdeel onderdeel = dossiers.zetKlaar(id, definitie, gekozen, Map.of());
        if (onderdeel.stand() == Stand.KLAARGEZET) {
            dossiers.start(id, definitie, gekozen);
        }
        return exemplaar(dossiers.onderdelen(id), onderdeel.id());
    }

    private static Onderdeel exemplaar(List<Onderdeel> onderdelen, String id) {
        return onderdelen.stream()
                .filter(onderdeel -> onderdeel.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
