package nl.zaakregie.doelbinding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;

/**
 * Whether the current user may act. On a dossier he must be on its team in one of the asked roles; the policy names the
 * roles that work without a team, and for those too a confidential dossier is closed.
 */
final class DoelgebondenToegang implements Toegang {

    private final Beleid beleid;
    private final Gebruikers gebruikers;
    private final Dossierbanden banden;
    private final Protocolpen pen;

    DoelgebondenToegang(Beleid beleid, Gebruikers gebruikers, Dossierbanden banden, Protocolpen pen) {
        this.beleid = beleid;
        this.gebruikers = gebruikers;
        this.banden = banden;
        this.pen = pen;
    }

    @Override
    public void eisOpDossier(DossierId dossier, String handeling, Rol... rollen) {
        Gebruiker gebruiker = gebruikers.huidige();
        Dossierband band = banden.van(gebruiker, dossier);
        boolean mag = band.open()
                && Arrays.stream(rollen)
                        .filter(gebruiker::heeft)
                        .anyMatch(rol -> band.teamrollen().contains(rol) || beleid.werktZonderTeam(rol));
        if (!mag) {
            throw geweigerd(DoelbindingFout.GEEN_TOEGANG, gebruiker, handeling, Optional.of(dossier));
        }
        pen.legVast(List.of(Protocolregels.handeling(gebruiker, handeling, Optional.of(dossier), true)));
    }

    @Override
    public void eisRol(String handeling, Rol... rollen) {
        Gebruiker gebruiker = gebruikers.huidige();
        if (Arrays.stream(rollen).noneMatch(gebruiker::heeft)) {
            throw geweigerd(DoelbindingFout.VERKEERDE_ROL, gebruiker, handeling, Optional.empty());
        }
    }

    private RuntimeException geweigerd(
            DoelbindingFout fout, Gebruiker gebruiker, String handeling, Optional<DossierId> dossier) {
        pen.legWeigeringVast(List.of(Protocolregels.handeling(gebruiker, handeling, dossier, false)));
        return fout.fout();
    }
}
