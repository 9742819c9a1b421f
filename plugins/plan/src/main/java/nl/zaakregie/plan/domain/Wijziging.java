package nl.zaakregie.plan.domain;

/** What made a version of a plan. Names are stored: never rename one. */
public enum Wijziging {
    GEOPEND("plan geopend"),
    PROBLEEM_TOEGEVOEGD("probleem toegevoegd"),
    DOEL_TOEGEVOEGD("doel toegevoegd"),
    DOEL_GEWIJZIGD("doel gewijzigd"),
    ACTIE_TOEGEVOEGD("actie toegevoegd"),
    ACTIE_AFGEVINKT("actie afgevinkt"),
    DEELPLAN_TOEGEVOEGD("deelplan toegevoegd"),
    DEELPLAN_GEWIJZIGD("deelplan gewijzigd"),
    VASTGESTELD("plan vastgesteld"),
    GEEVALUEERD("doelen bijgewerkt na evaluatie");

    private final String omschrijving;

    Wijziging(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Dutch, for lists of versions. */
    public String omschrijving() {
        return omschrijving;
    }
}
