package nl.zaakregie.runtime.dossier;

import java.util.Map;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.MedewerkerId;
import org.springframework.transaction.annotation.Transactional;

/** What any user does with a task he may see: take it, give it back, and complete it when it needs no function. */
class TaakBediening {

    private final Dossiers dossiers;
    private final Motortaken taken;
    private final Toegang toegang;
    private final Gebruikers gebruikers;

    TaakBediening(Dossiers dossiers, Motortaken taken, Toegang toegang, Gebruikers gebruikers) {
        this.dossiers = dossiers;
        this.taken = taken;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
    }

    @Transactional
    void neem(TaakId id) {
        toegestaan(id, "taak nemen");
        dossiers.neem(id, ik());
    }

    @Transactional
    void geefTerug(TaakId id) {
        eisNietVanAnder(toegestaan(id, "taak teruggeven"));
        dossiers.geefTerug(id);
    }

    @Transactional
    void voltooi(TaakId id) {
        Taak taak = toegestaan(id, "taak afronden");
        eisNietVanAnder(taak);
        if (!taken.isAlgemeen(taak)) {
            throw DossierFout.TAAK_MET_FUNCTIE.bij(taak.definitie());
        }
        dossiers.voltooi(id, Map.of());
    }

    private Taak toegestaan(TaakId id, String handeling) {
        Taak taak = dossiers.taak(id).orElseThrow(DossierFout.ONBEKENDE_TAAK::fout);
        toegang.eisOpDossier(taak.dossier(), handeling, taak.rollen().toArray(Rol[]::new));
        return taak;
    }

    private void eisNietVanAnder(Taak taak) {
        if (taak.behandelaar().filter(behandelaar -> !behandelaar.equals(ik())).isPresent()) {
            throw DossierFout.TAAK_IS_BEZET.bij(taak.id());
        }
    }

    private MedewerkerId ik() {
        return gebruikers.huidige().id();
    }
}
