package nl.zaakregie.doelbinding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.inzage.Protocolregel.Soort;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * Whether the current user may act. On a dossier he must be on its team in one of the asked roles; the policy names the
 * roles that work without a team, and those that work per task; for those too a confidential dossier is closed.
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
        Poging poging = new Poging(gebruikers.huidige(), handeling, Soort.WIJZIGEN, Optional.of(dossier));
        eisBand(poging, dossier, rollen);
        pen.legVast(List.of(poging.regel(true)));
    }

    @Override
    public void eisInzage(DossierId dossier, String handeling, Rol... rollen) {
        eisBand(new Poging(gebruikers.huidige(), handeling, Soort.RAADPLEGEN, Optional.of(dossier)), dossier, rollen);
    }

    @Override
    public void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen) {
        Poging poging = new Poging(gebruikers.huidige(), handeling, Soort.RAADPLEGEN, Optional.of(dossier));
        eisBand(poging, dossier, rollen);
        pen.legVast(
                betrokkenen.isEmpty()
                        ? List.of(poging.regel(true))
                        : betrokkenen.stream()
                                .map(wie -> poging.regel(true, Optional.of(wie)))
                                .toList());
    }

    @Override
    public void eisRol(String handeling, Rol... rollen) {
        Poging poging = new Poging(gebruikers.huidige(), handeling, Soort.WIJZIGEN, Optional.empty());
        if (Arrays.stream(rollen).noneMatch(poging.gebruiker()::heeft)) {
            throw geweigerd(DoelbindingFout.VERKEERDE_ROL, poging);
        }
    }

    private void eisBand(Poging poging, DossierId dossier, Rol... rollen) {
        Dossierband band = banden.van(poging.gebruiker(), dossier);
        boolean mag = band.open()
                && Arrays.stream(rollen)
                        .filter(poging.gebruiker()::heeft)
                        .anyMatch(rol -> band.teamrollen().contains(rol)
                                || band.taakrollen().contains(rol)
                                || beleid.werktZonderTeam(rol));
        if (!mag) {
            throw geweigerd(DoelbindingFout.GEEN_TOEGANG, poging);
        }
    }

    private RuntimeException geweigerd(DoelbindingFout fout, Poging poging) {
        pen.legWeigeringVast(List.of(poging.regel(false)));
        return fout.fout();
    }

    /** Somebody tries to do something. */
    private record Poging(Gebruiker gebruiker, String handeling, Soort soort, Optional<DossierId> dossier) {

        Protocolregel regel(boolean toegestaan) {
            return regel(toegestaan, Optional.empty());
        }

        Protocolregel regel(boolean toegestaan, Optional<PersoonId> betrokkene) {
            return new Protocolregel(
                    gebruiker.id().waarde(),
                    Protocolregels.rolcodes(gebruiker),
                    handeling,
                    soort,
                    Optional.empty(),
                    betrokkene,
                    dossier,
                    Set.of(),
                    toegestaan);
        }
    }
}
