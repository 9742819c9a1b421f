package nl.zaakregie.runtime.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.transaction.annotation.Transactional;

/** What a user does with a dossier that no function has rules for. */
class DossierBediening {

    private static final Rol[] RAADPLEGERS = {
        Rol.REGISSEUR, Rol.WIJKTEAMLID, Rol.BEHANDELAAR, Rol.BESLISSER, Rol.TRIAGIST, Rol.FUNCTIONEELBEHEER
    };

    private final Dossiers dossiers;
    private final Algemeen algemeen;
    private final Toegang toegang;

    DossierBediening(Dossiers dossiers, Algemeen algemeen, Toegang toegang) {
        this.dossiers = dossiers;
        this.algemeen = algemeen;
        this.toegang = toegang;
    }

    @Transactional
    Dossierweergave raadpleeg(DossierId id) {
        toegang.eisOpDossier(id, "dossier raadplegen", RAADPLEGERS);
        return new Dossierweergave(
                dossiers.vind(id).orElseThrow(DossierFout.ONBEKEND_DOSSIER::fout),
                dossiers.onderdelen(id),
                dossiers.taken(id),
                dossiers.team(id));
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
