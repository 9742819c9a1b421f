package nl.zaakregie.runtime.inkomend;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

enum InkomendFout implements Foutcode {
    MEER_VERWERKERS(
            "ZR-INKOMEND-0001",
            Foutsoort.TECHNISCH,
            503,
            "Meer dan een plugin verwerkt dit bericht. Laat applicatiebeheer de zaaktypen nakijken."),
    GEEN_VERWERKER(
            "ZR-INKOMEND-0002",
            Foutsoort.TEGENPARTIJ,
            502,
            "Geen plugin verwerkt dit bericht (meer). Laat functioneel beheer de zaaktypen nakijken."),
    ONBEKEND_BERICHT("ZR-INKOMEND-0003", Foutsoort.GEBRUIKER, 404, "Er is geen inkomend bericht met dit nummer."),
    NIET_GEPARKEERD(
            "ZR-INKOMEND-0004",
            Foutsoort.GEBRUIKER,
            409,
            "Alleen een geparkeerd bericht kan opnieuw worden verwerkt of overgeslagen. Ververs het overzicht."),
    REDEN_ONTBREEKT(
            "ZR-INKOMEND-0005",
            Foutsoort.GEBRUIKER,
            422,
            "Geef een reden van 1 tot 500 tekens, zonder persoonsgegevens.");

    private final String code;
    private final Foutsoort soort;
    private final int httpStatus;
    private final String tekst;

    InkomendFout(String code, Foutsoort soort, int httpStatus, String tekst) {
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
