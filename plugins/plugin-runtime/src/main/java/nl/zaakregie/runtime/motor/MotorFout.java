package nl.zaakregie.runtime.motor;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals around models, actions and variables. */
public enum MotorFout implements Foutcode {
    VARIABELE_SOORT(1, "Een variabele mag alleen een tekst, getal, ja/nee, datum of tijdstip zijn."),
    VARIABELE_TE_LANG(2, "Een variabele is hoogstens 255 tekens: alleen verwijzingen, codes en datums."),
    VARIABELE_BSN(3, "Een variabele mag geen burgerservicenummer bevatten; gebruik een verwijzing naar de persoon."),
    VARIABELE_NAAM(4, "Deze naam is voorbehouden aan een plugin; kies een andere naam voor de variabele."),
    ACTIE_BUITEN_DOSSIER(5, "Deze actie hoort bij een dossier, maar het model is niet vanuit een dossier gestart.");

    private final int nummer;
    private final String tekst;

    MotorFout(int nummer, String tekst) {
        this.nummer = nummer;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-MOTOR-%04d".formatted(nummer);
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
        return 500;
    }
}
