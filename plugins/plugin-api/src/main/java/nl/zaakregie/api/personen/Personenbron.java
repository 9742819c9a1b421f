package nl.zaakregie.api.personen;

import java.util.Optional;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;

/**
 * The source of person data (INV-29). Every question is written to the protocol before it goes out, also when nobody is
 * found: without a protocol row no question. What comes back still has to be released by {@code Inzage} before a user sees
 * it. Must be called outside a transaction. Thread-safe.
 */
public interface Personenbron {

    /**
     * @param dossier for which it is asked; empty before there is one, which fewer roles may do
     * @return empty when the source has no such person
     * @throws nl.zaakregie.api.fout.SociaalDomeinException TOEGANG when the doel does not fit the asker; TECHNISCH when the
     *     source gives no answer; TEGENPARTIJ when it refuses the question
     */
    Optional<Ingeschrevene> opBsn(Inzageverzoek verzoek, Optional<DossierId> dossier, Bsn bsn);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException as above */
    Zoekresultaat zoek(Inzageverzoek verzoek, Optional<DossierId> dossier, Zoekvraag vraag);
}
