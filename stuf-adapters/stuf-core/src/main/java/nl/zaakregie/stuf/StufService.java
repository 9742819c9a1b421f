package nl.zaakregie.stuf;

import static nl.zaakregie.stuf.Berichtcode.BV01;
import static nl.zaakregie.stuf.Berichtcode.BV03;
import static nl.zaakregie.stuf.Berichtcode.DI01;
import static nl.zaakregie.stuf.Berichtcode.DI02;
import static nl.zaakregie.stuf.Berichtcode.DU01;
import static nl.zaakregie.stuf.Berichtcode.FO01;
import static nl.zaakregie.stuf.Berichtcode.FO02;
import static nl.zaakregie.stuf.Berichtcode.FO03;
import static nl.zaakregie.stuf.Berichtcode.LK01;
import static nl.zaakregie.stuf.Berichtcode.LV01;
import static nl.zaakregie.stuf.PortType.BEANTWOORD_VRAAG;
import static nl.zaakregie.stuf.PortType.ONTVANG_ASYNCHROON;
import static nl.zaakregie.stuf.PortType.VERWERK_SYNCHROON_VRIJ_BERICHT;
import static nl.zaakregie.stuf.PortType.VRIJE_BERICHTEN;
import static nl.zaakregie.stuf.StufVersie.BG_3_10;
import static nl.zaakregie.stuf.StufVersie.EF_3_15;
import static nl.zaakregie.stuf.StufVersie.RZS_1_0;
import static nl.zaakregie.stuf.StufVersie.STUF_3_01;
import static nl.zaakregie.stuf.StufVersie.ZDS_1_1;
import static nl.zaakregie.stuf.StufVersie.ZDS_1_2;

import java.util.Arrays;
import java.util.Optional;
import javax.xml.namespace.QName;

/**
 * Every service of the supported standards with the facts that transport needs: SOAPAction, root, answer, path.
 *
 * <p>Spelling follows the standards, their inconsistencies included ({@code geefZaakdocumentbewerken} as operation beside
 * {@code geefZaakdocumentBewerken} as root; {@code functie} with a small i). Sources: WSDLs of ZDS 1.2 (2017-04-01),
 * ZDS 1.1.02 and RZS 1.0.
 */
public enum StufService {
    // ZDS 1.2
    ZDS12_GEEF_ZAAKSTATUS(Operatie.GEEF_ZAAKSTATUS, vraag12("geefZaakstatus_Zak", "ZAK")),
    ZDS12_GEEF_ZAAKDETAILS(Operatie.GEEF_ZAAKDETAILS, vraag12("geefZaakdetails_Zak", "ZAK")),
    ZDS12_ACTUALISEER_ZAAKSTATUS(
            Operatie.ACTUALISEER_ZAAKSTATUS, kennisgeving12("actualiseerZaakstatus_ZakLk01", "ZAK")),
    ZDS12_CREEER_ZAAK(Operatie.CREEER_ZAAK, kennisgeving12("creeerZaak_ZakLk01", "ZAK")),
    ZDS12_UPDATE_ZAAK(Operatie.UPDATE_ZAAK, kennisgeving12("updateZaak_ZakLk01", "ZAK")),
    ZDS12_GENEREER_ZAAKIDENTIFICATIE(
            Operatie.GENEREER_ZAAKIDENTIFICATIE,
            vrij12("genereerZaakIdentificatie").functie("genereerZaakidentificatie")),
    ZDS12_GEEF_LIJST_ZAAKDOCUMENTEN(Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, vraag12("geefLijstZaakdocumenten_Zak", "ZAK")),
    ZDS12_GEEF_ZAAKDOCUMENT_LEZEN(Operatie.GEEF_ZAAKDOCUMENT_LEZEN, vraag12("geefZaakdocumentLezen_Edc", "EDC")),
    ZDS12_GEEF_ZAAKDOCUMENT_BEWERKEN(
            Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN,
            vrij12("geefZaakdocumentBewerken")
                    .actie("geefZaakdocumentbewerken_Di02")
                    .functie("geefZaakdocumentbewerken")),
    ZDS12_VOEG_ZAAKDOCUMENT_TOE(Operatie.VOEG_ZAAKDOCUMENT_TOE, kennisgeving12("voegZaakdocumentToe_EdcLk01", "EDC")),
    ZDS12_MAAK_ZAAKDOCUMENT(Operatie.MAAK_ZAAKDOCUMENT, kennisgeving12("maakZaakdocument_EdcLk01", "EDC")),
    ZDS12_UPDATE_ZAAKDOCUMENT(
            Operatie.UPDATE_ZAAKDOCUMENT,
            vrij12("updateZaakdocument").bevestigd().functie("updateZaakdocument")),
    ZDS12_GENEREER_DOCUMENTIDENTIFICATIE(
            Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
            vrij12("genereerDocumentIdentificatie").functie("genereerDocumentidentificatie")),
    ZDS12_CANCEL_CHECKOUT(
            Operatie.CANCEL_CHECKOUT, vrij12("cancelCheckout").bevestigd().functie("cancelCheckout")),
    ZDS12_ONTKOPPEL_ZAAKDOCUMENT(
            Operatie.ONTKOPPEL_ZAAKDOCUMENT,
            vrij12("ontkoppelZaakdocument").bevestigd().functie("ontkoppelZaakdocument")),
    ZDS12_VOEG_BESLUIT_TOE(
            Operatie.VOEG_BESLUIT_TOE,
            asynchroon(ZDS_1_2, "voegBesluitToe_Di01", DI01).functie("voegBesluitToe")),
    ZDS12_UPDATE_BESLUIT(Operatie.UPDATE_BESLUIT, kennisgeving12("updateBesluit_BslLk01", "BSL")),
    ZDS12_GENEREER_BESLUITIDENTIFICATIE(
            Operatie.GENEREER_BESLUITIDENTIFICATIE,
            vrij12("genereerBesluitIdentificatie").functie("genereerBesluitidentificatie")),
    ZDS12_GEEF_BESLUITDETAILS(Operatie.GEEF_BESLUITDETAILS, vraag12("geefBesluitdetails_Bsl", "BSL")),
    ZDS12_GEEF_LIJST_BESLUITEN(Operatie.GEEF_LIJST_BESLUITEN, vraag12("geefLijstBesluiten_Zak", "ZAK")),
    ZDS12_OVERDRAGEN_ZAAK(
            Operatie.OVERDRAGEN_ZAAK,
            asynchroon(ZDS_1_2, "overdragenZaak_Di01", DI01).functie("overdragenZaak")),
    ZDS12_BEVESTIG_OVERDRAGEN_ZAAK(
            Operatie.BEVESTIG_OVERDRAGEN_ZAAK,
            asynchroon(ZDS_1_2, "overdragenZaak_Du01", DU01).functie("overdragenZaak")),

    // ZDS 1.1
    ZDS11_CREEER_ZAAK(Operatie.CREEER_ZAAK, kennisgeving11("zak", "creeerZaak_Lk01")),
    ZDS11_UPDATE_ZAAK(Operatie.UPDATE_ZAAK, kennisgeving11("zak", "updateZaak_Lk01")),
    ZDS11_ACTUALISEER_ZAAKSTATUS(Operatie.ACTUALISEER_ZAAKSTATUS, kennisgeving11("zak", "actualiseerZaakstatus_Lk01")),
    ZDS11_VOEG_ZAAKDOCUMENT_TOE(Operatie.VOEG_ZAAKDOCUMENT_TOE, kennisgeving11("edc", "voegZaakdocumentToe_Lk01")),
    ZDS11_MAAK_ZAAKDOCUMENT(Operatie.MAAK_ZAAKDOCUMENT, kennisgeving11("edc", "maakZaakdocument_Lk01")),
    ZDS11_GEEF_ZAAKSTATUS(Operatie.GEEF_ZAAKSTATUS, vraag(ZDS_1_1, "zak", "geefZaakstatus_Lv01")),
    ZDS11_GEEF_ZAAKDETAILS(Operatie.GEEF_ZAAKDETAILS, vraag(ZDS_1_1, "zak", "geefZaakdetails_Lv01")),
    ZDS11_GEEF_LIJST_ZAAKDOCUMENTEN(
            Operatie.GEEF_LIJST_ZAAKDOCUMENTEN, vraag(ZDS_1_1, "zak", "geefLijstZaakdocumenten_Lv01")),
    ZDS11_GEEF_ZAAKDOCUMENT_LEZEN(
            Operatie.GEEF_ZAAKDOCUMENT_LEZEN, vraag(ZDS_1_1, "edc", "geefZaakdocumentLezen_Lv01")),
    ZDS11_GENEREER_ZAAKIDENTIFICATIE(
            Operatie.GENEREER_ZAAKIDENTIFICATIE,
            vrij11("genereerZaakIdentificatie").functie("genereerZaakidentificatie")),
    ZDS11_GENEREER_DOCUMENTIDENTIFICATIE(
            Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
            vrij11("genereerDocumentIdentificatie").functie("genereerDocumentidentificatie")),
    ZDS11_GEEF_ZAAKDOCUMENT_BEWERKEN(
            Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN,
            vrij11("geefZaakdocumentbewerken").functie("geefZaakdocumentbewerken")),
    ZDS11_UPDATE_ZAAKDOCUMENT(
            Operatie.UPDATE_ZAAKDOCUMENT,
            vrij11("updateZaakdocument").bevestigd().functie("updateZaakdocument")),
    ZDS11_CANCEL_CHECKOUT(
            Operatie.CANCEL_CHECKOUT, vrij11("cancelCheckout").bevestigd().functie("cancelCheckout")),

    // RZS 1.0; the functie of the trigger is that of the notification, so only the root tells them apart
    RZS_NOTIFICEER_OVER_ZAAK(
            Operatie.NOTIFICEER_OVER_ZAAK,
            asynchroon(RZS_1_0, "notificeerOverZaak_Di01", DI01)
                    .actie("notificeerOverZaak")
                    .functie("notificeerOverZaak")),
    RZS_INITIEER_NOTIFICEER_OVER_ZAAK(
            Operatie.INITIEER_NOTIFICEER_OVER_ZAAK,
            asynchroon(RZS_1_0, "initieerNotificeerOverZaak_Di01", DI01)
                    .actie("initieerNotificeerOverZaak")
                    .functie("notificeerOverZaak")),
    RZS_OVERDRAGEN_ZAAK(
            Operatie.OVERDRAGEN_ZAAK,
            asynchroon(RZS_1_0, "overdragenZaak_Di01", DI01)
                    .actie("overdragenZaak")
                    .functie("overdragenZaak")),
    RZS_BEVESTIG_OVERDRAGEN_ZAAK(
            Operatie.BEVESTIG_OVERDRAGEN_ZAAK,
            asynchroon(RZS_1_0, "overdragenZaak_Du01", DU01)
                    .actie("bevestigOverdragenZaak")
                    .functie("overdragenZaak")),

    // persons and e-forms
    BG310_VRAAG_PERSOON(Operatie.VRAAG_PERSOON, vraag(BG_3_10, "nps", "npsLv01")),
    EF315_BIJZONDERE_BIJSTAND(
            Operatie.BIJZONDERE_BIJSTAND_AANVRAGEN,
            asynchroon(EF_3_15, "bbaLk01", LK01).entiteit("BBA")),

    // acknowledgements that come as a message of their own
    STUF_BV01(
            Operatie.BEVESTIGING_FUNCTIONEEL,
            asynchroon(STUF_3_01, "Bv01Bericht", BV01).actie("Bv01")),
    STUF_BV03(
            Operatie.BEVESTIGING_ONTVANGST,
            asynchroon(STUF_3_01, "Bv03Bericht", BV03).actie("Bv03")),
    STUF_FO01(
            Operatie.FOUT_FUNCTIONEEL,
            asynchroon(STUF_3_01, "Fo01Bericht", FO01).actie("Fo01")),
    STUF_FO03(
            Operatie.FOUT_TECHNISCH, asynchroon(STUF_3_01, "Fo03Bericht", FO03).actie("Fo03"));

    private final Operatie operatie;
    private final Binding binding;

    StufService(Operatie operatie, Binding binding) {
        this.operatie = operatie;
        this.binding = binding;
    }

    public Operatie operatie() {
        return operatie;
    }

    public StufVersie versie() {
        return binding.versie();
    }

    /** Name of the operation in the WSDL: the last part of the SOAPAction. */
    public String operatienaam() {
        return binding.actie();
    }

    /** Without quotes. */
    public String soapAction() {
        return binding.versie().soapActionBasis() + "/" + binding.actie();
    }

    public QName root() {
        return binding.root();
    }

    /** Root of a successful answer: La01, Du02, Bv02 or, for asynchronous services, Bv03. */
    public QName antwoordRoot() {
        return binding.antwoordRoot();
    }

    public PortType portType() {
        return binding.portType();
    }

    public Berichtcode berichtcode() {
        return binding.berichtcode();
    }

    /** Required value of {@code stuurgegevens/entiteittype}; empty for free messages and acknowledgements. */
    public Optional<String> entiteittype() {
        return Optional.ofNullable(binding.entiteittype());
    }

    /** Value of {@code stuurgegevens/functie}; only free messages have it. */
    public Optional<String> functie() {
        return Optional.ofNullable(binding.functie());
    }

    /** True when the answer in the same HTTP exchange only says that the message was received and stored (Bv03). */
    public boolean asynchroon() {
        return binding.antwoordRoot().equals(Binding.root(BV03));
    }

    /** Kind of the good answer in the same HTTP exchange. */
    public Berichtcode antwoordcode() {
        if (asynchroon()) {
            return BV03;
        }
        if (berichtcode() == LV01) {
            return Berichtcode.LA01;
        }
        return antwoordRoot().getLocalPart().startsWith(Berichtcode.BV02.code()) ? Berichtcode.BV02 : Berichtcode.DU02;
    }

    /** Kind of fault in the HTTP answer: Fo03 for asynchronous services, otherwise Fo02. */
    public Berichtcode foutsoort() {
        return asynchroon() ? FO03 : FO02;
    }

    /** The same operation in another version of the standard, when that version has it. */
    public static Optional<StufService> van(Operatie operatie, StufVersie versie) {
        return Arrays.stream(values())
                .filter(s -> s.operatie == operatie && s.versie() == versie)
                .findFirst();
    }

    private static Binding vraag12(String stam, String entiteit) {
        return Binding.van(ZDS_1_2, stam + "Lv01", LV01, BEANTWOORD_VRAAG)
                .antwoord(ZDS_1_2, stam + "La01")
                .entiteit(entiteit);
    }

    private static Binding kennisgeving12(String naam, String entiteit) {
        return asynchroon(ZDS_1_2, naam, LK01).entiteit(entiteit);
    }

    private static Binding vrij12(String stam) {
        return Binding.van(ZDS_1_2, stam + "_Di02", DI02, VERWERK_SYNCHROON_VRIJ_BERICHT)
                .antwoord(ZDS_1_2, stam + "_Du02");
    }

    private static Binding kennisgeving11(String entiteit, String actie) {
        return asynchroon(ZDS_1_1, entiteit + "Lk01", LK01).actie(actie).entiteit(entiteit);
    }

    private static Binding vraag(StufVersie versie, String entiteit, String actie) {
        return Binding.van(versie, entiteit + "Lv01", LV01, BEANTWOORD_VRAAG)
                .antwoord(versie, entiteit + "La01")
                .actie(actie)
                .entiteit(entiteit);
    }

    private static Binding vrij11(String stam) {
        return Binding.van(ZDS_1_1, stam + "_Di02", DI02, VRIJE_BERICHTEN).antwoord(ZDS_1_1, stam + "_Du02");
    }

    private static Binding asynchroon(StufVersie versie, String naam, Berichtcode berichtcode) {
        return Binding.van(versie, naam, berichtcode, ONTVANG_ASYNCHROON);
    }
}
