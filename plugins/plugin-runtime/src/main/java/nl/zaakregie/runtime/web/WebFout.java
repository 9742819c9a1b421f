package nl.zaakregie.runtime.web;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals of the REST edge itself. */
enum WebFout implements Foutcode {
    GEEN_DOEL("ZR-DOELBINDING-0100", Foutsoort.TOEGANG, 403, "Geef het doel op in de header Doel."),
    ONLEESBAAR("ZR-WEB-0001", Foutsoort.GEBRUIKER, 400, "Het verzoek is niet leesbaar. Stuur geldige JSON."),
    ONGELDIG("ZR-WEB-0002", Foutsoort.GEBRUIKER, 400, "Niet alle velden zijn goed ingevuld. Zie de details."),
    NIET_GEVONDEN("ZR-WEB-0003", Foutsoort.GEBRUIKER, 404, "Dit adres bestaat niet."),
    METHODE("ZR-WEB-0004", Foutsoort.GEBRUIKER, 405, "Deze bewerking kan niet op dit adres."),
    MEDIATYPE("ZR-WEB-0005", Foutsoort.GEBRUIKER, 415, "Dit soort inhoud wordt hier niet verwerkt. Stuur JSON."),
    GEWIJZIGD(
            "ZR-WEB-0006",
            Foutsoort.GEBRUIKER,
            409,
            "Iemand anders heeft dit intussen gewijzigd. Haal de gegevens opnieuw op en probeer het nog eens."),
    TE_GROOT("ZR-WEB-0007", Foutsoort.GEBRUIKER, 413, "Het verzoek is te groot."),
    AFGEWEZEN("ZR-WEB-0008", Foutsoort.GEBRUIKER, 400, "Dit verzoek kan niet worden verwerkt."),
    ONVERWACHT(
            "ZR-WEB-0009",
            Foutsoort.TECHNISCH,
            500,
            "Er ging iets mis. Probeer het later opnieuw, of geef het kenmerk door aan applicatiebeheer."),
    GEEN_DOCUMENTBRON(
            "ZR-WEB-0010",
            Foutsoort.TECHNISCH,
            503,
            "Documenten kunnen hier niet worden gelezen: er is geen DMS ingericht. Meld het bij functioneel beheer."),
    DOCUMENT_NIET_VRIJGEGEVEN("ZR-WEB-0011", Foutsoort.TOEGANG, 403, "Dit document mag u met dit doel niet inzien.");

    private final String code;
    private final Foutsoort soort;
    private final int httpStatus;
    private final String tekst;

    WebFout(String code, Foutsoort soort, int httpStatus, String tekst) {
        this.code = code;
        this.soort = soort;
        this.httpStatus = httpStatus;
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

    @Override
    public int httpStatus() {
        return httpStatus;
    }
}
