package nl.zaakregie.runtime.gebeurtenis;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

enum GebeurtenisFout implements Foutcode {
    NIET_GEPARKEERD(
            "ZR-GEBEURTENIS-0001",
            409,
            "Alleen een geparkeerde aflevering kan opnieuw of worden overgeslagen. Ververs het overzicht.");

    private final String code;
    private final int httpStatus;
    private final String tekst;

    GebeurtenisFout(String code, int httpStatus, String tekst) {
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
        return Foutsoort.GEBRUIKER;
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
