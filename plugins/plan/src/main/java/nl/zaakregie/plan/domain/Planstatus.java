package nl.zaakregie.plan.domain;

/**
 * State of a plan (DOMEIN 2.2). "In evaluatie" is no state here: an evaluation is recorded in one act and blocks
 * nothing.
 */
public enum Planstatus {
    CONCEPT,
    VASTGESTELD,
    IN_UITVOERING,
    UITGEVOERD,
    AFGESLOTEN;

    /** At most one plan of a groep is running (INV-01). */
    public boolean loopt() {
        return this != AFGESLOTEN;
    }
}
