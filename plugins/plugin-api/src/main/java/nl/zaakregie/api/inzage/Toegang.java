package nl.zaakregie.api.inzage;

import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** Whether the current user may act. Every check that passes on a dossier is written to the protocol. */
public interface Toegang {

    /**
     * Demands a relation with the dossier in one of these roles, and logs the act.
     *
     * @param handeling verb and noun, e.g. "deelplan starten"
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG; says the same whether the dossier exists or not
     */
    void eisOpDossier(DossierId dossier, String handeling, Rol... rollen);

    /**
     * The same demand before data of a dossier are gathered to be shown. Writes nothing when it passes: the release by
     * {@link Inzage} that follows does. A refusal is written as an attempt to read.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG; says the same whether the dossier exists or not
     */
    void eisInzage(DossierId dossier, String handeling, Rol... rollen);

    /**
     * The same demand before the state of a dossier is shown: keys, codes and names from its model, which {@link Inzage}
     * does not release. Writes that it was read, for each person the dossier is about.
     *
     * @param betrokkenen empty when nobody is known yet; one row without a person is written then
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG; says the same whether the dossier exists or not
     */
    void eisRaadplegen(DossierId dossier, String handeling, Set<PersoonId> betrokkenen, Rol... rollen);

    /** Demands one of these roles; for acts outside a dossier. */
    void eisRol(String handeling, Rol... rollen);
}
