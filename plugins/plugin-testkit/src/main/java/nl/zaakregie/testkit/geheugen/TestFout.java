package nl.zaakregie.testkit.geheugen;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals of the ports in memory, where the real port would refuse with a code of its own. */
public enum TestFout implements Foutcode {
    NIET_AANGEMELD("ZR-TESTKIT-0001", Foutsoort.TOEGANG, "Er is niemand aangemeld."),
    GEEN_TOEGANG("ZR-TESTKIT-0002", Foutsoort.TOEGANG, "U heeft geen toegang."),
    TAAK_BEZET("ZR-TESTKIT-0003", Foutsoort.GEBRUIKER, "Een collega heeft deze taak al."),
    ONBEKENDE_TAAK("ZR-TESTKIT-0004", Foutsoort.GEBRUIKER, "Deze taak bestaat niet of is al klaar."),
    ONBEKEND_DOSSIER("ZR-TESTKIT-0005", Foutsoort.GEBRUIKER, "Dit dossier bestaat niet."),
    ONBEKEND_ONDERDEEL("ZR-TESTKIT-0006", Foutsoort.GEBRUIKER, "Dit onderdeel van het dossier bestaat niet."),
    PROTOCOL_FAALT("ZR-TESTKIT-0007", Foutsoort.TECHNISCH, "Het protocol kan niet worden geschreven."),
    ONBEKENDE_INHOUD("ZR-TESTKIT-0008", Foutsoort.TECHNISCH, "Deze documentinhoud is er niet.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    TestFout(String code, Foutsoort soort, String tekst) {
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
