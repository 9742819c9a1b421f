package nl.zaakregie.runtime.termijn;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** What is wrong with the table of terms. */
enum TermijnFout implements Foutcode {
    GEEN_TERMIJN(1, "De beslistabel termijnen heeft geen regel voor deze soort termijn."),
    ONLEESBAAR(2, "De beslistabel termijnen geeft geen bruikbare duur of eenheid voor deze soort termijn.");

    private final int nummer;
    private final String tekst;

    TermijnFout(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-TERMIJN-%04d".formatted(nummer);
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.TECHNISCH;
    }

    @Override
    public String tekst() {
        return tekst;
    }
}
