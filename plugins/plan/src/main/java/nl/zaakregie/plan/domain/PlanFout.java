package nl.zaakregie.plan.domain;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Why something about a plan is refused. */
public enum PlanFout implements Foutcode {
    ONBEKEND_PLAN("0001", 404, "Dit plan bestaat niet of u hebt er geen toegang toe."),
    LOPEND_PLAN_BESTAAT(
            "0002", 409, "Deze groep heeft al een lopend plan. Werk in dat plan verder of sluit het eerst af."),
    VERSIECONFLICT(
            "0003",
            409,
            "Een collega heeft het plan intussen gewijzigd. Bekijk wat er is veranderd en probeer het opnieuw."),
    VERSIE_ONTBREEKT(
            "0004", 428, "Geef in de kop If-Match aan op welke versie van het plan uw wijziging is gebaseerd."),
    ONGELDIGE_INVOER("0005", 422, "De gegevens zijn niet volledig of niet juist."),
    PLAN_AFGESLOTEN("0006", 422, "Dit plan is afgesloten en kan niet meer worden gewijzigd."),
    ONBEKEND_DOEL("0007", 422, "Dit doel staat niet in het plan."),
    ONBEKENDE_ACTIE("0008", 422, "Deze actie staat niet in het plan."),
    ONBEKEND_DEELPLAN("0009", 404, "Dit deelplan staat niet in het plan."),
    GEEN_DOEL("0010", 422, "Een plan zonder doel kan niet worden vastgesteld. Voeg eerst een doel toe."),
    GEEN_CLIENT_GEMEEN("0011", 422, "Een deelplan ondersteunt minstens een client van de groep. Kies een groepslid."),
    GEEN_GROEPSLID("0012", 422, "Deze persoon is geen client van de groep."),
    ONBEKEND_ZAAKTYPE("0013", 422, "Dit gemeentelijk product is niet ingericht. Kies een zaaktype uit de catalogus."),
    GEEN_BEHANDELAAR(
            "0014",
            422,
            "Dit deelplan heeft nog geen behandelaar. Leg vast wie verantwoordelijk is en start het daarna."),
    NIET_VASTGESTELD("0015", 422, "Een gemeentelijk product start pas als het plan is vastgesteld."),
    AL_GESTART("0016", 409, "Dit deelplan is al ingepland of gestart."),
    AL_BEEINDIGD("0017", 409, "Dit deelplan is al beeindigd."),
    NIET_BEEINDIGD("0018", 409, "Alleen een beeindigd deelplan kan worden hernomen."),
    GEEN_CLIENT_MET_BSN(
            "0019",
            422,
            "Geen van de personen van dit deelplan heeft een burgerservicenummer. Zonder BSN kan er geen zaak worden gemaakt."),
    GEEN_GEZINSPLANZAAK("0020", 422, "Het traject heeft nog geen gezinsplanzaak."),
    GEEN_REGISSEUR("0021", 422, "Het traject heeft geen regisseur."),
    DATUM_IN_TOEKOMST("0022", 422, "De datum van uitvoering ligt in de toekomst."),
    ONBEKEND_RESULTAAT("0023", 422, "Dit resultaat hoort niet bij het zaaktype van het deelplan."),
    PRODUCT_LIGT_VAST(
            "0024",
            422,
            "Het gemeentelijk product van een deelplan dat al is gestart, ligt vast. Beeindig het en voeg een nieuw deelplan toe."),
    ONBEKENDE_VERSIE("0025", 404, "Deze versie van het plan bestaat niet."),
    NIET_UITVOERBAAR("0026", 422, "Alleen een vastgesteld plan kan als uitgevoerd worden gemeld."),
    DEELPLAN_ONBESLIST(
            "0027",
            422,
            "Dit deelplan is nog niet beeindigd. Beeindig het, of vermeld dat het als enkelvoudige zaak doorgaat."),
    ONBEKEND_PROBLEEM("0029", 422, "Dit probleem staat niet in het plan."),
    PROBLEEM_ZONDER_DOEL(
            "0030",
            422,
            "Bij ieder probleem hoort een doel op hetzelfde leefdomein, of een reden waarom dat er niet is."),
    NIET_ONDERTEKEND(
            "0031", 422, "Dit deelplan start pas als het plan is ondertekend door of namens iedereen voor wie het is."),
    NIETS_TE_ONDERTEKENEN("0032", 422, "Alleen een vastgesteld plan kan worden ondertekend."),
    AL_ONDERTEKEND("0033", 409, "Deze partij heeft deze versie van het plan al ondertekend."),
    LOOPT_NIET("0034", 409, "Alleen een deelplan dat loopt kan tijdelijk worden gestopt."),
    NIET_ONDERBROKEN("0035", 409, "Alleen een deelplan dat tijdelijk is gestopt kan worden hervat."),
    ONBEKEND_SJABLOON("0036", 404, "Dit onderdeel staat niet in de bibliotheek."),
    SJABLOON_GEWIJZIGD(
            "0037", 409, "Een collega heeft dit onderdeel van de bibliotheek intussen gewijzigd. Bekijk het opnieuw."),
    SJABLOON_ONJUIST("0038", 422, "Het onderdeel van de bibliotheek klopt niet. Verbeter wat hieronder staat."),
    ONBEKENDE_SCORE("0039", 422, "Deze meting geeft voor dit domein geen score van een persoon van dit doel."),
    ONBEKENDE_NOTITIE("0040", 422, "De notitie die wordt verbeterd bestaat niet of is al verbeterd."),
    STREEFWAARDE_BUITEN_SCHAAL("0041", 422, "De streefwaarde is geen score van dit instrument."),
    KAN_NIET_VOORTGAAN(
            "0042",
            422,
            "Alleen een deelplan met een open zaak kan als enkelvoudige zaak doorgaan, en die zaak krijgt dan nog geen resultaat."),
    GEEN_DEELPLANZAAK(
            "0043", 422, "Dit deelplan heeft geen zaak, of nog geen. Voeg het document bij het plan als geheel toe."),
    NIET_AAN_DE_GANG("0044", 409, "Van een deelplan dat niet loopt is geen voortgang te melden."),
    ONBEKEND_DOCUMENT("0045", 404, "Dit document hoort niet bij dit plan.");

    private final String nummer;
    private final int httpStatus;
    private final String tekst;

    PlanFout(String nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-PLAN-" + nummer;
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
