package nl.zaakregie.samenwerken;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about working together is refused. */
enum SamenwerkenFout implements Foutcode {
    ONBEKEND(1, 404, "Dit bestaat niet of u hebt er geen toegang toe."),
    ONVOLLEDIG(2, 422, "De invoer is niet volledig of niet juist; verbeter wat hieronder staat."),
    AL_VERVANGEN(3, 409, "Iemand anders maakte intussen een nieuwe versie; haal het stuk opnieuw op."),
    GEEN_PROFESSIONAL(4, 422, "Deel met een medewerker of professional die hier kan inloggen."),
    ZIT_AL_IN_TEAM(5, 409, "Deze medewerker zit in het team en ziet het stuk al."),
    AL_INGETROKKEN(6, 409, "Deze deling is al ingetrokken of verlopen."),
    NIET_GEPLAND(7, 409, "Dit overleg is al gehouden of vervallen."),
    NIET_GEHOUDEN(8, 409, "Leg eerst vast dat het overleg is gehouden."),
    GELIJKTIJDIG_GEWIJZIGD(9, 409, "Iemand anders heeft dit intussen gewijzigd; haal het opnieuw op.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    SamenwerkenFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-SAMENWERKEN-%04d".formatted(nummer);
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
