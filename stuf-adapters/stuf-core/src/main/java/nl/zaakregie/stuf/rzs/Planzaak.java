package nl.zaakregie.stuf.rzs;

/**
 * The three kinds of zaak of RZS; which a zaak is follows from its zaaktype and relations, so the caller tells. A zaak
 * outside a plan (melding, aanvraag, bezwaar) is none of them: RZS asks nothing of it, and it may have deelzaken and any
 * number of relations.
 */
public enum Planzaak {
    /**
     * RZS 6.3 knows no relation here. One is allowed all the same: a gezinsplan after a closed one refers to it (INV-02),
     * and that is the only place a message has for it.
     */
    GEZINSPLAN(0, 1, Regel.HOOGSTENS_EEN_VOORGANGER),
    LEVENSDOMEINPLAN(1, 1, Regel.EEN_GEZINSPLAN),
    /** A zaak of any zaaktype under a plan: it may have deelzaken of its own. */
    DEELPLAN(1, 2, Regel.EEN_OF_TWEE_PLANNEN);

    private final int minstens;
    private final int hoogstens;
    private final Regel regel;

    Planzaak(int minstens, int hoogstens, Regel regel) {
        this.minstens = minstens;
        this.hoogstens = hoogstens;
        this.regel = regel;
    }

    /** Least number of heeftBetrekkingOpAndere, when the zaak is made. */
    int minstens() {
        return minstens;
    }

    int hoogstens() {
        return hoogstens;
    }

    /** What the number of relations must be, in words. */
    Regel relatieregel() {
        return regel;
    }
}
