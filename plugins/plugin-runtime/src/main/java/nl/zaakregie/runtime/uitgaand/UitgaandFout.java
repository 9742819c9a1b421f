package nl.zaakregie.runtime.uitgaand;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

enum UitgaandFout implements Foutcode {
    GEEN_BEZORGER(
            "ZR-UITGAAND-0001",
            Foutsoort.TECHNISCH,
            503,
            "Voor dit soort bericht is geen bezorger ingericht. Meld dit bij applicatiebeheer."),
    ONBEKEND_BERICHT("ZR-UITGAAND-0002", Foutsoort.GEBRUIKER, 404, "Er is geen uitgaand bericht met dit nummer."),
    NIET_AFGEWEZEN(
            "ZR-UITGAAND-0003",
            Foutsoort.GEBRUIKER,
            409,
            "Alleen een afgewezen bericht kan worden hernieuwd of overgeslagen. Ververs het overzicht."),
    INHOUD_ONLEESBAAR(
            "ZR-UITGAAND-0004",
            Foutsoort.TECHNISCH,
            503,
            "De bewaarde inhoud van het bericht is niet leesbaar. Meld dit bij applicatiebeheer."),
    REDEN_ONTBREEKT(
            "ZR-UITGAAND-0005",
            Foutsoort.GEBRUIKER,
            422,
            "Geef een reden van 1 tot 500 tekens, zonder persoonsgegevens.");

    private final String code;
    private final Foutsoort soort;
    private final int httpStatus;
    private final String tekst;

    UitgaandFout(String code, Foutsoort soort, int httpStatus, String tekst) {
        this.code = code;
        this.soort = soort;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Foutsoort soort() {
        return soort;
    }

    @Override
    public String tekst() {
        return tekst;
    }

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
