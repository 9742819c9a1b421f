package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import java.util.Map;

/** The invented family and its neighbour, as far as the main job needs it. All test-range BSNs. */
public enum Gezinslid {
    SANNE("999905296", "Sanne", "de", "Boer", "1984-03-12"),
    KEREM("999918199", "Kerem", "", "Yilmaz", "2016-09-30"),
    ELIF("999916014", "Elif", "", "Yilmaz", "2010-05-19"),
    TRUUS("999919969", "Truus", "de", "Boer", "1951-07-23"),
    MURAT("999913311", "Murat", "", "Yilmaz", "1981-11-02"),
    JORIS("999933498", "Joris", "", "Veen", "1975-02-20"),
    HENK("999928831", "Henk", "", "Postma", "1962-01-08");

    private final String bsn;
    private final String voornamen;
    private final String voorvoegsel;
    private final String geslachtsnaam;
    private final String geboortedatum;

    Gezinslid(String bsn, String voornamen, String voorvoegsel, String geslachtsnaam, String geboortedatum) {
        this.bsn = bsn;
        this.voornamen = voornamen;
        this.voorvoegsel = voorvoegsel;
        this.geslachtsnaam = geslachtsnaam;
        this.geboortedatum = geboortedatum;
    }

    public String bsn() {
        return bsn;
    }

    public String geslachtsnaam() {
        return geslachtsnaam;
    }

    /** For REST. */
    public Map<String, Object> alsOpgave() {
        return Map.of(
                "bsn", bsn,
                "voornamen", voornamen,
                "voorvoegsel", voorvoegsel,
                "geslachtsnaam", geslachtsnaam,
                "geboortedatum", geboortedatum);
    }

    /** For the StUF templates. */
    Map<String, String> alsVelden() {
        return Map.of(
                "bsn", bsn,
                "voornamen", voornamen,
                "geslachtsnaam", geslachtsnaam,
                "geboortedatum", geboortedatum.replace("-", ""));
    }
}
