package nl.zaakregie.stuf;

/** What is asked, apart from the version of the standard in which it is asked. */
public enum Operatie {
    GEEF_ZAAKSTATUS,
    GEEF_ZAAKDETAILS,
    ACTUALISEER_ZAAKSTATUS,
    CREEER_ZAAK,
    UPDATE_ZAAK,
    GENEREER_ZAAKIDENTIFICATIE,
    GEEF_LIJST_ZAAKDOCUMENTEN,
    GEEF_ZAAKDOCUMENT_LEZEN,
    GEEF_ZAAKDOCUMENT_BEWERKEN,
    VOEG_ZAAKDOCUMENT_TOE,
    MAAK_ZAAKDOCUMENT,
    UPDATE_ZAAKDOCUMENT,
    GENEREER_DOCUMENTIDENTIFICATIE,
    CANCEL_CHECKOUT,
    ONTKOPPEL_ZAAKDOCUMENT,
    VOEG_BESLUIT_TOE,
    UPDATE_BESLUIT,
    GENEREER_BESLUITIDENTIFICATIE,
    GEEF_BESLUITDETAILS,
    GEEF_LIJST_BESLUITEN,
    OVERDRAGEN_ZAAK,
    /** The answer of the one that takes over: accepted or refused. */
    BEVESTIG_OVERDRAGEN_ZAAK,
    NOTIFICEER_OVER_ZAAK,
    INITIEER_NOTIFICEER_OVER_ZAAK,
    VRAAG_PERSOON,
    BIJZONDERE_BIJSTAND_AANVRAGEN,
    /** Bv01: the message was processed. */
    BEVESTIGING_FUNCTIONEEL,
    /** Bv03 as a message of its own (the overdragen and RZS WSDLs offer it). */
    BEVESTIGING_ONTVANGST,
    /** Fo01: the message was refused after receipt. */
    FOUT_FUNCTIONEEL,
    /** Fo03 as a message of its own. */
    FOUT_TECHNISCH
}
