package nl.zaakregie.klantcontact;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about a klantcontact is refused. */
enum KlantcontactFout implements Foutcode {
    ONBEKEND(1, 404, "Dit klantcontact bestaat niet of u hebt er geen toegang toe."),
    ONVOLLEDIG(2, 422, "Het klantcontact is niet volledig of niet juist; verbeter wat hieronder staat."),
    TWEE_PLAATSEN(3, 422, "Een klantcontact hoort bij het plan, bij een deelplan of bij een signaal: kies een ervan."),
    ONBEKENDE_PLAATS(4, 422, "Wat u noemt bestaat niet of loopt niet meer."),
    AL_VERBETERD(5, 409, "Dit klantcontact is al verbeterd; haal het opnieuw op."),
    AL_GEKOPPELD(6, 409, "Dit klantcontact hoort al ergens bij."),
    AL_TERUGGEBELD(7, 409, "Er hoeft voor dit klantcontact niet meer te worden teruggebeld."),
    AL_VERVOLGD(8, 409, "Uit dit klantcontact is al een aanvraag gestart."),
    ONBEKEND_ZAAKTYPE(9, 422, "Dit zaaktype is niet ingericht."),
    GEEN_PERSOON(10, 422, "Noem eerst voor wie de aanvraag is.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    KlantcontactFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-KLANTCONTACT-%04d".formatted(nummer);
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
