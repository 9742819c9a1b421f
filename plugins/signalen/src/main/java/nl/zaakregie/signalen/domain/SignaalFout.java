package nl.zaakregie.signalen.domain;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Reasons of refusal of this plugin. */
public enum SignaalFout implements Foutcode {
    MELDING_ONVOLLEDIG(1, Foutsoort.GEBRUIKER, 422, "De melding is niet volledig; vul de genoemde velden aan."),
    ONBEKEND_SIGNAAL(2, Foutsoort.GEBRUIKER, 404, "Dit signaal bestaat niet of is niet voor u zichtbaar."),
    AL_BEOORDEELD(3, Foutsoort.GEBRUIKER, 409, "Dit signaal is al beoordeeld; haal het opnieuw op."),
    NIET_TE_BEOORDELEN(4, Foutsoort.GEBRUIKER, 409, "Dit signaal hoeft niet te worden beoordeeld."),
    BEOORDELING_ONVOLLEDIG(5, Foutsoort.GEBRUIKER, 422, "De beoordeling is niet volledig of niet juist."),
    GEEN_LOPEND_TRAJECT(
            6, Foutsoort.GEBRUIKER, 422, "Er loopt geen groepstraject waaraan dit signaal kan worden gekoppeld."),
    GEEN_REGISSEUR(7, Foutsoort.GEBRUIKER, 422, "Kies een medewerker met de rol regisseur."),
    BETROKKENE_ONVOLLEDIG(8, Foutsoort.GEBRUIKER, 422, "De betrokkene is niet volledig; vul de genoemde velden aan."),
    IS_AL_BETROKKENE(9, Foutsoort.GEBRUIKER, 409, "Deze persoon is al betrokkene bij het signaal."),
    GELIJKTIJDIG_GEMELD(
            10, Foutsoort.TECHNISCH, 409, "Dezelfde melding wordt op dit moment al verwerkt; probeer het zo opnieuw."),
    GELIJKTIJDIG_GEWIJZIGD(
            11, Foutsoort.GEBRUIKER, 409, "Iemand anders heeft dit signaal intussen gewijzigd; haal het opnieuw op."),
    ONTBREKEND_GEGEVEN(12, Foutsoort.TECHNISCH, 503, "Het model geeft deze actie een gegeven niet mee."),
    GEEN_PERSONEN(
            13,
            Foutsoort.GEBRUIKER,
            422,
            "Het signaal noemt nog geen bekende persoon: voeg eerst een betrokkene toe met naam of BSN."),
    VERIFICATIE_ONVOLLEDIG(14, Foutsoort.GEBRUIKER, 422, "De verificatie is niet volledig of niet juist."),
    MEDEDELING_ONVOLLEDIG(15, Foutsoort.GEBRUIKER, 422, "De mededeling is niet volledig of niet juist."),
    MELDER_ONBEKEND(16, Foutsoort.GEBRUIKER, 409, "De melder is anoniem; hem kan niets worden meegedeeld."),
    GEBEURTENIS_ONVOLLEDIG(17, Foutsoort.GEBRUIKER, 422, "De gebeurtenis is niet volledig of niet juist."),
    GEEN_ABONNEMENT(18, Foutsoort.GEBRUIKER, 403, "Op deze bron is geen abonnement, of u mag er niet namens melden."),
    ONBEKENDE_REGEL(19, Foutsoort.GEBRUIKER, 404, "Deze regel staat niet open bij dit signaal."),
    WEGING_ONBRUIKBAAR(
            20, Foutsoort.TECHNISCH, 503, "De beslistabel voor signalen geeft geen bruikbare uitkomst; zie de README."),
    ADVIES_ONBRUIKBAAR(
            21,
            Foutsoort.TECHNISCH,
            503,
            "De beslistabel voor het advies geeft geen bruikbare uitkomst; zie de README."),
    ONBEKENDE_BIJLAGE(22, Foutsoort.GEBRUIKER, 404, "Deze bijlage hoort niet bij deze melding.");

    private final int nummer;
    private final Foutsoort soort;
    private final int httpStatus;
    private final String tekst;

    SignaalFout(int nummer, Foutsoort soort, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.soort = soort;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-SIGNALEN-%04d".formatted(nummer);
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
