package nl.zaakregie.plan.domain;

/** Why a deelplan ended. */
public enum Eindreden {
    DOELEN_BEHAALD,
    NIET_MEER_NODIG,
    OVERGEDRAGEN,
    /** Goes on as a zaak of its own, without regie. */
    VOORTGEZET_ALS_ENKELVOUDIG,
    INGETROKKEN,
    GEWEIGERD,
    VERHUISD,
    OVERLEDEN,
    OVERIG
}
