package nl.zaakregie.enkelvoudig;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about an aanvraag is refused. */
enum EnkelvoudigFout implements Foutcode {
    ONBEKEND(1, 404, "Deze aanvraag bestaat niet of u hebt er geen toegang toe."),
    ONVOLLEDIG(2, 422, "De aanvraag is niet volledig of niet juist; verbeter wat hieronder staat."),
    ONBEKEND_ZAAKTYPE(3, 422, "Dit zaaktype is niet ingericht."),
    AL_ONTVANGEN(4, 409, "Deze aanvraag is al ontvangen."),
    GEEN_BEHANDELAAR(5, 422, "Er is geen behandelaar bekend aan wie de aanvraag kan worden gegeven."),
    GEEN_TAAK(6, 409, "Deze stap is nu niet aan de orde."),
    BESLUIT_ONVOLLEDIG(7, 422, "Het besluit is niet volledig; vul aan wat hieronder staat voor u het verzendt."),
    AL_VERZONDEN(8, 409, "Dit besluit is al verzonden."),
    STAAT_STIL(9, 409, "De termijn staat al stil."),
    LOOPT_AL(10, 409, "De termijn staat niet stil."),
    AL_VERLENGD(11, 409, "De termijn is al een keer verlengd."),
    TE_LANG(12, 422, "Zo lang mag de termijn niet worden verlengd."),
    NOG_GEEN_BESLUIT(13, 409, "Bezwaar kan pas als er een besluit is verzonden."),
    GEEN_OPSCHALING(14, 409, "Er is geen opschaling waarover moet worden beslist."),
    AL_OPGESCHAALD(15, 409, "Over een eerdere opschaling is nog niet beslist."),
    ZELFDE_BESLISSER(17, 403, "Over een bezwaar beslist iemand anders dan wie het besluit nam."),
    AANVRAAG_VOLGT(18, 503, "De aanvraag bij deze bijlage is nog niet verwerkt."),
    ONBEKEND_DOCUMENT(19, 404, "Dit document hoort niet bij deze aanvraag.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    EnkelvoudigFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-ENKELVOUDIG-%04d".formatted(nummer);
    }

    @Override
    public Foutsoort soort() {
        return switch (httpStatus) {
            case 403 -> Foutsoort.TOEGANG;
            case 503 -> Foutsoort.TECHNISCH;
            default -> Foutsoort.GEBRUIKER;
        };
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
