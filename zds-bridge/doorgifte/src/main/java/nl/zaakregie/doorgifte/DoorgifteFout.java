package nl.zaakregie.doorgifte;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals of the doorgifte to its users. */
enum DoorgifteFout implements Foutcode {
    ONBEKEND_BERICHT("ZR-DOORGIFTE-0001", Foutsoort.GEBRUIKER, "Dit bericht is niet (meer) geweigerd."),
    NIET_BEVOEGD("ZR-DOORGIFTE-0002", Foutsoort.TOEGANG, "Alleen functioneel beheer mag dit.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    DoorgifteFout(String code, Foutsoort soort, String tekst) {
        this.code = code;
        this.soort = soort;
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
}
