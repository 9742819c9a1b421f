package nl.zaakregie.testkit.geheugen;

import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** Refuses everybody; to prove that a use case asks before it acts. */
public final class GeslotenToegang implements Toegang {

    @Override
    public void eisOpDossier(DossierId dossier, String handeling, Rol... rollen) {
        throw TestFout.GEEN_TOEGANG.fout();
    }

    @Override
    public void eisInzage(DossierId dossier, String handeling, Rol... rollen) {
        throw TestFout.GEEN_TOEGANG.fout();
    }

    @Override
    public void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen) {
        throw TestFout.GEEN_TOEGANG.fout();
    }

    @Override
    public void eisRol(String handeling, Rol... rollen) {
        throw TestFout.GEEN_TOEGANG.fout();
    }
}
