package nl.zaakregie.plan.domain;

/** What made a version of a plan. Names are stored: never rename one. */
public enum Wijziging {
    GEOPEND("plan geopend"),
    KADER_GEWIJZIGD("samenvatting of termijnen van het plan gewijzigd"),
    PROBLEEM_TOEGEVOEGD("probleem toegevoegd"),
    PROBLEEM_GEWIJZIGD("probleem gewijzigd"),
    DOEL_TOEGEVOEGD("doel toegevoegd"),
    DOEL_GEWIJZIGD("doel gewijzigd"),
    ACTIE_TOEGEVOEGD("actie toegevoegd"),
    ACTIE_GEWIJZIGD("actie gewijzigd"),
    ACTIE_AFGEVINKT("actie afgevinkt"),
    ACTIE_UITGEVOERD("uitvoering van een actie vastgelegd"),
    DEELPLAN_TOEGEVOEGD("deelplan toegevoegd"),
    DEELPLAN_GEWIJZIGD("deelplan gewijzigd"),
    UIT_BIBLIOTHEEK("onderdelen uit de bibliotheek overgenomen"),
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
