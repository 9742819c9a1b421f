package nl.zaakregie.groepstraject.domain;

/** Whether the plan is about a member, or only needs him. */
public enum Lidsoort {
    /** Subject of the plan; zaakobject "Client" of the zaak. */
    CLIENT,
    /** Precondition for the plan; does not count for the combination (INV-03) and is not in the zaak. */
    RANDVOORWAARDELIJK
}
