package nl.zaakregie.werkvoorraad;

import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.dossier.TaakId;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a task of a dossier out of the list, or gives it back. Only a task the employee can see exists for him; taking
 * the same task twice is fine, taking that of a colleague is refused.
 */
class TaakBehandelen {

    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Toegang toegang;

    TaakBehandelen(Dossiers dossiers, Gebruikers gebruikers, Toegang toegang) {
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
    }

    @Transactional
    void neem(TaakId id) {
        Gebruiker gebruiker = gebruikers.huidige();
        Taak taak = zichtbaar(id, gebruiker);
        eisToegang(taak, "taak nemen");
        dossiers.neem(id, gebruiker.id());
    }

    @Transactional
    void geefTerug(TaakId id) {
        Gebruiker gebruiker = gebruikers.huidige();
        Taak taak = zichtbaar(id, gebruiker);
        if (!taak.behandelaar().equals(Optional.of(gebruiker.id()))) {
            throw WerkvoorraadFout.NIET_VAN_U.fout();
        }
        eisToegang(taak, "taak teruggeven");
        dossiers.geefTerug(id);
    }

    private Taak zichtbaar(TaakId id, Gebruiker gebruiker) {
        return dossiers.taak(id, gebruiker).orElseThrow(WerkvoorraadFout.ONBEKENDE_TAAK::fout);
    }

    private void eisToegang(Taak taak, String handeling) {
        toegang.eisOpDossier(taak.dossier(), handeling, taak.rollen().toArray(Rol[]::new));
    }
}
