package nl.zaakregie.cmis;

/** Own properties of a document in the DMS (ZDS 1.2 table of {@code zsdms:edc}); all are texts, dates EEJJMMDD. */
public enum Documenteigenschap implements Eigenschap {
    DOCUMENTTYPE("dct.omschrijving"),
    CATEGORIE("dct.categorie"),
    CREATIEDATUM("documentcreatiedatum"),
    ONTVANGSTDATUM("documentontvangstdatum"),
    BESCHRIJVING("documentbeschrijving"),
    VERZENDDATUM("documentverzenddatum"),
    VERTROUWELIJKAANDUIDING("vertrouwelijkaanduiding"),
    AUTEUR("documentauteur"),
    TAAL("documenttaal"),
    VERSIE("documentversie"),
    STATUS("documentstatus"),
    LINK("documentlink");

    private final String naam;

    Documenteigenschap(String naam) {
        this.naam = naam;
    }

    @Override
    public String naam() {
        return naam;
    }
}
