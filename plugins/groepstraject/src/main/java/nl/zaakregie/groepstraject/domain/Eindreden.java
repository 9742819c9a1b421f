package nl.zaakregie.groepstraject.domain;

/** Why a groepstraject ends; chosen by the regisseur, never by the system (DOMEIN 1.5). */
public enum Eindreden {
    DOELEN_BEHAALD,
    VOLDOENDE_ZELFREDZAAM,
    OVERGEDRAGEN,
    INGETROKKEN_DOOR_GROEP,
    VERHUIZING,
    OVERLEDEN,
    GEDWONGEN_KADER,
    GEEN_MEDEWERKING,
    SAMENGEVOEGD
}
