package nl.zaakregie.groepstraject.domain;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Reasons of refusal of this plugin. */
public enum GroepstrajectFout implements Foutcode {
    ONBEKEND_TRAJECT(1, Foutsoort.GEBRUIKER, 404, "Dit groepstraject bestaat niet of is niet voor u zichtbaar."),
    ONBEKENDE_GROEP(2, Foutsoort.GEBRUIKER, 404, "Deze groep bestaat niet of is niet voor u zichtbaar."),
    TRAJECT_LOOPT_AL(3, Foutsoort.GEBRUIKER, 409, "Voor deze groep loopt al een groepstraject; werk daarin verder."),
    GROEP_BESTAAT_AL(
            4, Foutsoort.GEBRUIKER, 409, "Er is al een groep met precies deze personen; gebruik de bestaande groep."),
    GEEN_PERSONEN(5, Foutsoort.GEBRUIKER, 422, "Noem ten minste een persoon die bekend is."),
    GEEN_CLIENT_MET_BSN(
            6,
            Foutsoort.GEBRUIKER,
            422,
            "Geen van de personen heeft een BSN. Een gezinsplanzaak heeft ten minste een client met BSN nodig:"
                    + " leg eerst van een van hen het BSN vast."),
    GEEN_REGISSEUR(7, Foutsoort.GEBRUIKER, 422, "Kies een medewerker met de rol regisseur."),
    IS_AL_LID(8, Foutsoort.GEBRUIKER, 409, "Deze persoon hoort al bij de groep."),
    GEEN_LID(9, Foutsoort.GEBRUIKER, 404, "Deze persoon hoort niet bij de groep."),
    LAATSTE_CLIENT(10, Foutsoort.GEBRUIKER, 422, "Een groep houdt altijd ten minste een client."),
    LAATSTE_CLIENT_MET_BSN(
            11, Foutsoort.GEBRUIKER, 422, "De gezinsplanzaak houdt altijd ten minste een client met een BSN."),
    IS_AL_REGISSEUR(12, Foutsoort.GEBRUIKER, 409, "Deze medewerker is al regisseur van dit groepstraject."),
    IS_GEEN_REGISSEUR(13, Foutsoort.GEBRUIKER, 404, "Deze medewerker is geen regisseur van dit groepstraject."),
    LAATSTE_REGISSEUR(
            14, Foutsoort.GEBRUIKER, 422, "Een groepstraject heeft altijd een regisseur: draag het eerst over."),
    IS_GESLOTEN(15, Foutsoort.GEBRUIKER, 409, "Dit groepstraject is afgesloten; start een nieuw voor dezelfde groep."),
    AFSLUITEN_KAN_NIET(16, Foutsoort.GEBRUIKER, 409, "Het groepstraject kan nog niet worden afgesloten."),
    ONBEKEND_RESULTAAT(17, Foutsoort.GEBRUIKER, 422, "Dit resultaat hoort niet bij het zaaktype gezinsplan."),
    GELIJKTIJDIG_GEWIJZIGD(
            18, Foutsoort.GEBRUIKER, 409, "Iemand anders heeft dit intussen gewijzigd; haal het opnieuw op."),
    GEEN_ZAAKTYPE(19, Foutsoort.TECHNISCH, 503, "Het zaaktype gezinsplan is niet ingericht."),
    GEEN_ZAAK(20, Foutsoort.TECHNISCH, 503, "Het groepstraject heeft nog geen zaak."),
    ONVOLLEDIGE_INVOER(21, Foutsoort.GEBRUIKER, 422, "De invoer is niet volledig of niet juist."),
    ONTBREKEND_GEGEVEN(22, Foutsoort.TECHNISCH, 503, "Het model geeft deze actie een gegeven niet mee."),
    ONBEKENDE_ZAAK(23, Foutsoort.GEBRUIKER, 404, "Deze zaak is niet aangeboden of gekoppeld bij dit groepstraject."),
    NOG_GEEN_ZAAK(24, Foutsoort.GEBRUIKER, 409, "De gezinsplanzaak is er nog niet; probeer het opnieuw als zij er is."),
    ZAAK_STAAT_AL_ZO(25, Foutsoort.GEBRUIKER, 409, "Over deze zaak is al besloten; haal de zaken opnieuw op."),
    LID_ZONDER_BSN(
            26, Foutsoort.GEBRUIKER, 422, "Van deze persoon is geen BSN bekend; de BRP kan niet worden gevraagd."),
    GEEN_BRP(27, Foutsoort.TECHNISCH, 503, "Er is geen bron van persoonsgegevens (BRP) ingericht."),
    NIET_IN_BRP(28, Foutsoort.GEBRUIKER, 404, "De BRP kent deze persoon niet."),
    ONBEKEND_SIGNAAL(29, Foutsoort.GEBRUIKER, 404, "Dit signaal staat niet onder dit groepstraject."),
    SIGNAAL_AFGEHANDELD(30, Foutsoort.GEBRUIKER, 409, "Over dit signaal is al besloten; haal het traject opnieuw op.");

    private final int nummer;
    private final Foutsoort soort;
    private final int httpStatus;
    private final String tekst;

    GroepstrajectFout(int nummer, Foutsoort soort, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.soort = soort;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-GROEPSTRAJECT-%04d".formatted(nummer);
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
