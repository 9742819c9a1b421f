package nl.zaakregie.plan.domain;

import nl.zaakregie.api.kern.Code;

/** State of the execution of a deelplan (DOMEIN 2.2, traject). */
public enum Deelplanstatus {
    VOORGESTELD,
    /** Stands ready in the case, to be started later. */
    INGEPLAND,
    /** Started, and handed over to a backoffice that has not answered yet. */
    OPDRACHT_UITGEZET,
    GESTART,
    /** Stopped for a while; goes on later, on the same zaak. */
    TIJDELIJK_GESTOPT,
    /** The backoffice refused; the regisseur has to decide. */
    GEWEIGERD,
    BEEINDIGD,
    /** Ended before it ever started. */
    VERVALLEN;

    /** Running or undecided: the traject cannot close (INV-28). */
    public boolean isOnbeslist() {
        return this != BEEINDIGD && this != VERVALLEN;
    }

    boolean loopt() {
        return this == OPDRACHT_UITGEZET || this == GESTART || this == TIJDELIJK_GESTOPT || this == GEWEIGERD;
    }

    /** Somebody is at work on it or is about to be, so he has to know of it. */
    public boolean heeftBehandelaarNodig() {
        return this == INGEPLAND || loopt();
    }

    /** As other plugins and screens know it. */
    public String code() {
        return Code.van(this);
    }
}
