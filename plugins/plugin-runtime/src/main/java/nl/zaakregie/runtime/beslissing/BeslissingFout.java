package nl.zaakregie.runtime.beslissing;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why no decision could be taken; a matter for the process designer. */
public enum BeslissingFout implements Foutcode {
    ONBEKENDE_BESLISSING(1, "Er is geen beslistabel met deze naam; zet haar in de map decisions."),
    BESLISTABEL_ONBRUIKBAAR(
            2, "De beslistabel is niet uit te voeren of spreekt zichzelf tegen; controleer haar regels.");

    private final int nummer;
    private final String tekst;

    BeslissingFout(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-BESLISSING-%04d".formatted(nummer);
    }

    @Override
    public Foutsoort soort() {
        return Foutsoort.TECHNISCH;
    }

    @Override
    public String tekst() {
        return tekst;
    }

    @Override
    public int httpStatus() {
        return 503;
    }
}
