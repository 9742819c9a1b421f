package nl.zaakregie.klantcontact;

import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;

/**
 * Which contacts of a dossier are offered to somebody: all to who has the regie or is in the wijkteam, and to a behandelaar
 * those of his own deelplan and what he recorded himself. What of them he sees is for doelbinding.
 */
final class Contactblik {

    private static final Set<Rol> GEHEEL = Set.of(Rol.REGISSEUR, Rol.WIJKTEAMLID);

    private final Dossiers dossiers;
    private final Deelplannen deelplannen;

    Contactblik(Dossiers dossiers, Deelplannen deelplannen) {
        this.dossiers = dossiers;
        this.deelplannen = deelplannen;
    }

    /** False for a contact outside any dossier. */
    boolean ziet(Gebruiker wie, Klantcontact contact) {
        return contact.betreft()
                .dossier()
                .filter(dossier -> dossiers.isInTeam(dossier, wie, GEHEEL) || isVanBehandelaar(wie, contact, dossier))
                .isPresent();
    }

    private boolean isVanBehandelaar(Gebruiker wie, Klantcontact contact, DossierId dossier) {
        return dossiers.isInTeam(dossier, wie, Set.of(Rol.BEHANDELAAR))
                && (contact.medewerker().equals(wie.id())
                        || contact.betreft() instanceof Betreft.Deelplan deelplan
                                && isBehandelaar(wie, deelplan.deelplan()));
    }

    private boolean isBehandelaar(Gebruiker wie, DeelplanId deelplan) {
        return deelplannen
                .vind(deelplan)
                .flatMap(DeelplanInfo::behandelaar)
                .filter(wie.id()::equals)
                .isPresent();
    }
}
