package nl.zaakregie.cmis;

/** Reasons for a refusal by or on behalf of the DMS. The codes are unique for ever. */
public enum CmisFout {
    GEEN_ZAAKMAP("ZR-CMIS-0001", "Het DMS kent geen map voor deze zaak"),
    DOCUMENT_BESTAAT_AL("ZR-CMIS-0002", "Het DMS heeft al een document met deze documentidentificatie"),
    ONBEKEND_DOCUMENT("ZR-CMIS-0003", "Het DMS kent geen document met deze documentidentificatie"),
    NIET_TOEGELATEN("ZR-CMIS-0004", "Het DMS laat deze gebruiker niet toe"),
    GEWEIGERD_DOOR_DMS("ZR-CMIS-0005", "Het DMS heeft de bewerking geweigerd"),
    INRICHTING("ZR-CMIS-0006", "Het DMS mist het documentmodel of de map Zaken"),
    MEERDUIDIG("ZR-CMIS-0007", "Het DMS heeft meer dan een object met deze identificatie"),
    MAP_NIET_LEEG("ZR-CMIS-0008", "De zaakmap bevat documenten en is niet verwijderd"),
    UITGECHECKT("ZR-CMIS-0009", "Het document is uitgecheckt"),
    NIET_UITGECHECKT("ZR-CMIS-0010", "Het document is niet onder deze sleutel uitgecheckt"),
    GEEN_WIJZIGINGENLOG("ZR-CMIS-0011", "Het DMS houdt geen wijzigingen bij"),
    WIJZIGINGEN_VERGETEN("ZR-CMIS-0012", "Het DMS kent deze plaats in zijn wijzigingen niet of niet meer");

    private final String code;
    private final String omschrijving;

    CmisFout(String code, String omschrijving) {
        this.code = code;
        this.omschrijving = omschrijving;
    }

    public String code() {
        return code;
    }

    /** Dutch text for a user; holds no data. */
    public String omschrijving() {
        return omschrijving;
    }
}
