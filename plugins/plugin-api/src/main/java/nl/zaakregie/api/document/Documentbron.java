package nl.zaakregie.api.document;

import nl.zaakregie.api.kern.Documentidentificatie;

/**
 * Where the content of delivered documents is read. Decides nothing about access: who asks has released the document first.
 * Must be called outside a transaction. Thread-safe.
 */
@FunctionalInterface
public interface Documentbron {

    /**
     * The newest version; the caller closes it.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GEBRUIKER (404) when it is not there, perhaps not yet; TECHNISCH
     *     when the DMS gives no answer; TEGENPARTIJ when it refuses
     */
    Documentinhoud lees(Documentidentificatie document);
}
