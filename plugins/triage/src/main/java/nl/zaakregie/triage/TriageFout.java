package nl.zaakregie.triage;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about a meting is refused. */
enum TriageFout implements Foutcode {
    ONBEKENDE_METING("0001", 404, "Deze meting bestaat niet of u hebt er geen toegang toe."),
    ONBEKEND_INSTRUMENT("0002", 422, "Dit instrument, met deze editie en variant, is niet ingericht."),
    PERSOON_NIET_IN_DOSSIER("0003", 422, "Deze persoon is geen client in dit dossier."),
    METING_ONJUIST("0004", 422, "De meting klopt niet. Verbeter wat hieronder staat."),
    METING_ONVOLLEDIG("0005", 422, "De meting is nog niet volledig. Vul aan wat hieronder staat."),
    AL_DEFINITIEF("0006", 409, "Deze meting is definitief en verandert niet meer. Maak een correctie."),
    CORRECTIE_PAST_NIET("0007", 422, "Een correctie hoort bij een definitieve meting van dezelfde soort en persoon."),
    ANDERE_EDITIE("0008", 422, "Deze metingen zijn niet te vergelijken: instrument, editie of variant verschilt."),
    ANDERE_PERSOON("0009", 422, "Deze metingen zijn niet te vergelijken: ze gaan niet over dezelfde persoon."),
    NOG_CONCEPT("0010", 422, "Alleen definitieve metingen zijn te vergelijken."),
    NIETS_TE_VERGELIJKEN("0011", 422, "Een beslisboom geeft geen score en is niet te vergelijken."),
    INSTRUMENT_ONJUIST("0012", 503, "Een bestand met een instrument of met criteria klopt niet."),
    VERSIECONFLICT(
            "0013",
            409,
            "Een collega heeft deze meting intussen gewijzigd. Bekijk haar opnieuw en probeer het daarna."),
    VERSIE_ONTBREEKT(
            "0014", 428, "Geef in de kop If-Match aan op welke versie van de meting uw wijziging is gebaseerd."),
    GEEN_OPEN_DALING("0015", 404, "Bij deze meting staat niets open."),
    TABEL_ONBRUIKBAAR("0016", 503, "De beslistabel triage geeft geen bruikbaar advies.");

    private final String nummer;
    private final int httpStatus;
    private final String tekst;

    TriageFout(String nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-TRIAGE-" + nummer;
    }

    @Override
    public Foutsoort soort() {
        return httpStatus == 503 ? Foutsoort.TECHNISCH : Foutsoort.GEBRUIKER;
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
