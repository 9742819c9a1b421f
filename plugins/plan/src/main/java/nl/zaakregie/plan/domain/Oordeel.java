package nl.zaakregie.plan.domain;

/** Judgement on a goal in an evaluation. */
public enum Oordeel {
    BEHAALD,
    DEELS,
    NIET,
    /** Too early to say. */
    TE_VROEG;

    Doelstatus gevolg(Doelstatus nu) {
        if (this == BEHAALD) {
            return Doelstatus.BEHAALD;
        }
        return nu == Doelstatus.BEHAALD ? Doelstatus.ACTIEF : nu;
    }
}
