package nl.zaakregie.runtime.modelbeheer;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals around models offered or migrated over REST. */
public enum ModelbeheerFout implements Foutcode {
    ONBEKENDE_SOORT(1, 400, "Geef in naam een bestandsnaam die eindigt op .cmmn.xml, .bpmn20.xml of .dmn."),
    TE_GROOT(2, 413, "Een model is hoogstens een miljoen tekens."),
    ONBEKEND_MODEL(3, 404, "Dit model is niet in gebruik."),
    GEEN_ANDERE_VERSIE(4, 409, "Alle lopende zaken van dit model staan al op de nieuwste versie."),
    ONBEKENDE_MIGRATIE(5, 404, "Deze migratie bestaat niet."),
    GEWEIGERD(6, 409, "De migratie zou open werk laten verdwijnen. Zie de details."),
    AL_GESTART(7, 409, "Deze migratie is al gestart of klaar; bereid een nieuwe voor.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    ModelbeheerFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-MODELBEHEER-%04d".formatted(nummer);
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
