package nl.zaakregie.opdrachten;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about a hand-over is refused. */
enum OpdrachtFout implements Foutcode {
    ONBEKENDE_OVERDRACHT("0001", 404, "Deze overdracht bestaat niet of u hebt er geen toegang toe."),
    WACHT_OP_ANTWOORD("0002", 409, "Deze overdracht is al verstuurd en wacht op antwoord van de backoffice."),
    AL_GEACCEPTEERD("0003", 409, "De backoffice heeft deze overdracht al geaccepteerd."),
    DEELPLAN_BEEINDIGD("0004", 422, "Dit deelplan is beeindigd en kan niet meer worden overgedragen."),
    GEEN_ZAAK("0005", 422, "Dit deelplan heeft nog geen zaak en kan daarom niet worden overgedragen."),
    ONBEKEND_ZAAKTYPE("0006", 422, "Het zaaktype van dit deelplan is niet ingericht."),
    GEEN_BACKOFFICE("0007", 422, "Voor dit zaaktype is geen backoffice ingericht."),
    ONBEKEND_BESLUIT("0008", 422, "Kies een besluit: opnieuw of intrekken."),
    NIET_GEWEIGERD("0009", 409, "Er is geen geweigerde overdracht om over te besluiten."),
    ZONDER_ANTWOORD("0010", 422, "De backoffice heeft deze overdracht nog niet beantwoord."),
    ANDER_ANTWOORD("0011", 409, "Deze overdracht is al anders beantwoord.");

    private final String nummer;
    private final int httpStatus;
    private final String tekst;

    OpdrachtFout(String nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-OPDRACHTEN-" + nummer;
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
