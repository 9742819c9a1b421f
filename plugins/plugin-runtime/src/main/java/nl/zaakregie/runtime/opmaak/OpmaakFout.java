package nl.zaakregie.runtime.opmaak;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** What goes wrong when a document is made. */
enum OpmaakFout implements Foutcode {
    MISLUKT;

    @Override
    public String code() {
        return "ZR-OPMAAK-0001";
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.TECHNISCH;
    }

    @Override
    public String tekst() {
        return "Het document kon niet worden gemaakt.";
    }

    @Override
    public int httpStatus() {
        return 503;
    }
}
