package nl.zaakregie.personen;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why the source gave no persons. */
public enum PersonenFout implements Foutcode {
    BRON_ONBEREIKBAAR(
            "ZR-PERSONEN-0001",
            Foutsoort.TECHNISCH,
            "Het gegevensmagazijn geeft nu geen antwoord. Probeer het straks opnieuw, of werk verder zonder deze gegevens."),
    BRON_WEIGERT(
            "ZR-PERSONEN-0002",
            Foutsoort.TEGENPARTIJ,
            "Het gegevensmagazijn weigert deze vraag. Laat applicatiebeheer nagaan of Zaakregie daar bevoegd is.");

    private final String code;
    private final Foutsoort soort;
    private final String tekst;

    PersonenFout(String code, Foutsoort soort, String tekst) {
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
