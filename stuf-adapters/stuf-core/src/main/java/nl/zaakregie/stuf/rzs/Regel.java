package nl.zaakregie.stuf.rzs;

/** The narrowings of RZS 1.0 that no schema holds (§6.3-6.6, §6.11-6.13); what to do about one is up to who is told. */
public enum Regel {
    VERPLICHT("is verplicht"),
    CLIENT("ten minste een natuurlijkPersoon is Client"),
    OMSCHRIJVING_CLIENT("is bij een natuurlijkPersoon altijd Client"),
    BSN_VAN_CLIENT("is verplicht: zonder BSN is iemand geen Client"),
    NAAM_VAN_CLIENT("is verplicht bij een Client"),
    HOOGSTENS_EEN_VOORGANGER("een gezinsplan verwijst hoogstens naar een zaak, het plan ervoor"),
    EEN_GEZINSPLAN("een levensdomeinplan verwijst naar precies een zaak, het gezinsplan"),
    EEN_OF_TWEE_PLANNEN("een deelplan verwijst naar een of twee zaken, de plannen erboven"),
    GEEN_DEELZAKEN("een plan heeft geen deelzaken: wat eronder valt verwijst ernaar met heeftBetrekkingOpAndere"),
    EEN_INITIATOR("komt precies een keer voor"),
    INITIATOR_MEDEWERKER("is een medewerker"),
    INITIATOR_MEDEWERKER_OF_CLIENT("is een medewerker of een natuurlijkPersoon"),
    INITIATOR_BLIJFT("wordt niet weggenomen zonder een ander");

    private final String tekst;

    Regel(String tekst) {
        this.tekst = tekst;
    }

    /** What is asked, in Dutch. */
    public String tekst() {
        return tekst;
    }
}
