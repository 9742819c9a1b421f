package nl.zaakregie.signalen.application;

import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalFout;
import nl.zaakregie.signalen.domain.SignaalRepository;

/** Who may do something with a signal: an assessor, and the regisseur of a traject it stands under. */
final class Signaaltoegang {

    private final SignaalRepository signalen;
    private final Dossiers dossiers;
    private final Gebruikers gebruikers;
    private final Toegang toegang;

    Signaaltoegang(SignaalRepository signalen, Dossiers dossiers, Gebruikers gebruikers, Toegang toegang) {
        this.signalen = signalen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.toegang = toegang;
    }

    /**
     * The signal, when the current user may change it.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG, or ONBEKEND_SIGNAAL for an assessor
     */
    Signaal teWijzigen(SignaalId id, String handeling) {
        Optional<Signaal> gevonden = signalen.vind(id);
        Optional<DossierId> eigen = gevonden.flatMap(this::eigenTraject);
        if (eigen.isPresent()) {
            toegang.eisOpDossier(eigen.get(), handeling, Rol.REGISSEUR);
        } else {
            toegang.eisRol(handeling, Rol.TRIAGIST);
        }
        return zichtbaar(gevonden, eigen, id);
    }

    /** The signal, when the current user may look at it; the release of its data is logged by Inzage. */
    Signaal inTeZien(SignaalId id, String handeling) {
        Optional<Signaal> gevonden = signalen.vind(id);
        Optional<DossierId> eigen = gevonden.flatMap(this::eigenTraject);
        if (eigen.isPresent()) {
            toegang.eisInzage(eigen.get(), handeling, Rol.REGISSEUR);
        } else {
            toegang.eisRol(handeling, Rol.TRIAGIST);
        }
        return zichtbaar(gevonden, eigen, id);
    }

    /** The traject of the current user it stands under. */
    Optional<DossierId> eigenTraject(Signaal signaal) {
        Gebruiker wie = gebruikers.huidige();
        return signaal.koppelingen().stream()
                .map(Koppeling::traject)
                .filter(t -> dossiers.isInTeam(t, wie.id()))
                .findFirst();
    }

    private static Signaal zichtbaar(Optional<Signaal> gevonden, Optional<DossierId> eigen, SignaalId id) {
        return gevonden.filter(s -> eigen.isPresent() || !s.isVerborgen())
                .orElseThrow(() -> SignaalFout.ONBEKEND_SIGNAAL.bij(id));
    }
}
