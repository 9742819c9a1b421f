package nl.zaakregie.stuf.rzs;

/** The three kinds of zaak of RZS; which a zaak is follows from its zaaktype and relations, so the caller tells. */
public enum Planzaak {
    GEZINSPLAN(0, 0),
    LEVENSDOMEINPLAN(1, 1),
    DEELPLAN(1, 2);

    private final int minstensBoven;
    private final int hoogstensBoven;

    Planzaak(int minstensBoven, int hoogstensBoven) {
        this.minstensBoven = minstensBoven;
        this.hoogstensBoven = hoogstensBoven;
    }

    /** Least number of relations to a higher plan, when the zaak is made. */
    int minstensBoven() {
        return minstensBoven;
    }

    int hoogstensBoven() {
        return hoogstensBoven;
    }
}
