package nl.zaakregie.triage;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.transaction.annotation.Transactional;

/** A regisseur looked at a sharp fall; what follows on it is for that regisseur and the plan. */
class DalingAfdoen {

    private final Metingen metingen;
    private final Dalingen dalingen;
    private final Toegang toegang;
    private final Gebruikers gebruikers;
    private final Clock klok;

    DalingAfdoen(Metingen metingen, Dalingen dalingen, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        this.metingen = metingen;
        this.dalingen = dalingen;
        this.toegang = toegang;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    /** An unknown meting is refused in the same words as one out of reach. */
    @Transactional
    Uitkomst<UUID> uitvoeren(UUID id) {
        Optional<Meting> meting = metingen.vind(id);
        DossierId dossier = meting.map(Meting::dossier).orElseGet(() -> new DossierId(id));
        toegang.eisOpDossier(dossier, "daling afdoen", Rol.REGISSEUR);
        return dalingen.doeAf(id, gebruikers.huidige().id(), klok.instant())
                ? Uitkomst.gelukt(id)
                : Uitkomst.geweigerd(TriageFout.GEEN_OPEN_DALING);
    }
}
