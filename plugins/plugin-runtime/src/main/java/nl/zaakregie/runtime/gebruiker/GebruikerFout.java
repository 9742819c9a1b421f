package nl.zaakregie.runtime.gebruiker;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals for who is not logged on, or is not ours. */
public enum GebruikerFout implements Foutcode {
    NIET_AANGEMELD("ZR-GEBRUIKER-0001", 401, "Meld u eerst aan."),
    GEEN_GEBRUIKER(
            "ZR-GEBRUIKER-0002",
            403,
            "U bent aangemeld, maar niet bekend als gebruiker van de regie. Vraag toegang bij applicatiebeheer."),
    GEWEIGERD(
            "ZR-GEBRUIKER-0003",
            403,
            "Deze aanroep is geweigerd. Ververs de pagina en probeer het opnieuw, of meld u opnieuw aan."),
    ROL_ONTBREEKT("ZR-GEBRUIKER-0004", 403, "U heeft niet de rol die hiervoor nodig is.");

    private final String code;
    private final int httpStatus;
    private final String tekst;

    GebruikerFout(String code, int httpStatus, String tekst) {
        this.code = code;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.TOEGANG;
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
