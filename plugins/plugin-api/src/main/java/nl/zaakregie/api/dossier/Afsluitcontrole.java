package nl.zaakregie.api.dossier;

import java.util.List;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;

/** What a plugin has to say before a dossier closes (INV-28). */
@FunctionalInterface
public interface Afsluitcontrole {

    /** What is still undecided; empty when closing is fine. Texts name no persons. */
    List<Foutdetail> bezwaren(DossierId dossier);
}
