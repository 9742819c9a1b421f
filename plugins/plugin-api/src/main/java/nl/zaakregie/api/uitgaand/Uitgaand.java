package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.DossierId;

/**
 * Outbox: commands are stored in the caller's transaction and delivered afterwards, first in first out per dossier.
 */
public interface Uitgaand {

    /**
     * Enqueues a command. Its referentienummer is fixed here, its tijdstipBericht when it first goes out; the mapping to
     * the message is tried, so that bad data fail in the user's face.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GEBRUIKER when the message cannot be made from this command
     */
    Referentienummer plaats(DossierId dossier, UitgaandBericht bericht);

    /**
     * From here on nothing of this dossier goes out before what is enqueued for the other one now: a zaak that passes from
     * one dossier to the other is made before it is changed. What the other enqueues later keeps nothing back. In the
     * caller's transaction; twice is once.
     */
    void volgOp(DossierId dossier, DossierId eerder);
}
