package nl.zaakregie.runtime.dossier;

import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutsoort;

/** Refusals around dossiers, their parts and their tasks. */
enum DossierFout implements Foutcode {
    ONBEKEND_DOSSIER(1, 404, "Dit dossier bestaat niet."),
    GESLOTEN(2, 409, "Dit dossier is gesloten; open zo nodig een nieuw."),
    BESTAAT_AL(3, 409, "Dit dossier bestaat al."),
    ONBEKEND_MODEL(4, 500, "Er is geen model met deze naam uitgerold."),
    BUITEN_TRANSACTIE(5, 500, "Een dossier wijzigen kan alleen binnen een transactie."),
    ONDERTUSSEN_GEWIJZIGD(6, 409, "Het dossier is ondertussen gewijzigd. Laad opnieuw en probeer het nog eens."),
    ONBEKEND_ONDERDEEL(7, 404, "Dit onderdeel komt in het dossier niet voor."),
    NIET_HERHAALBAAR(8, 409, "Van dit onderdeel kan nu geen nieuw exemplaar worden klaargezet."),
    LOOPT_AL(9, 409, "Dit onderdeel staat voor deze sleutel al klaar of loopt al."),
    NIET_KLAARGEZET(10, 409, "Dit onderdeel staat niet klaar om te starten. Laad opnieuw en kijk of het al loopt."),
    NIET_LOPEND(11, 409, "Dit onderdeel loopt niet (meer) voor deze sleutel."),
    NIET_EENDUIDIG(12, 409, "Er passen meer onderdelen bij; geef een sleutel die er een aanwijst."),
    NIET_TE_MELDEN(13, 409, "Deze gebeurtenis kan nu niet worden gemeld."),
    ONBEKENDE_TAAK(14, 404, "Deze taak bestaat niet (meer)."),
    TAAK_IS_BEZET(15, 409, "Een ander heeft deze taak al genomen."),
    TAAK_MET_FUNCTIE(16, 422, "Deze taak rond je af in de functie waar hij bij hoort."),
    NOG_ONBESLIST(17, 422, "Het dossier kan nog niet dicht; beslis eerst wat nog openstaat."),
    ZAAK_IS_GEKOPPELD(18, 409, "Deze zaak hoort al bij een ander dossier, of dit dossier heeft al een andere zaak."),
    ALLEEN_IN_ZAAKMODEL(19, 409, "Dit kan alleen bij een dossier met een zaakmodel (CMMN)."),
    ONDERDEEL_MET_FUNCTIE(20, 422, "Dit onderdeel start je in de functie waar het bij hoort.");

    private final int nummer;
    private final int httpStatus;
    private final String tekst;

    DossierFout(int nummer, int httpStatus, String tekst) {
        this.nummer = nummer;
        this.httpStatus = httpStatus;
        this.tekst = tekst;
    }

    @Override
    public String code() {
        return "ZR-DOSSIER-%04d".formatted(nummer);
    }

    @Override
    public Foutsoort soort() {
        return httpStatus == 500 ? Foutsoort.TECHNISCH : Foutsoort.GEBRUIKER;
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
