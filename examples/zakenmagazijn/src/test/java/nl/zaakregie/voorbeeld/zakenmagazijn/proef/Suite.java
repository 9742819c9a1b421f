package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A stranger that talks StUF with the zakenmagazijn: raw messages from {@code berichten/} over plain HTTP. */
public final class Suite {

    private static final String NAAMRUIMTEN = """
            xmlns:StUF="http://www.egem.nl/StUF/StUF0301" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" \
            xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" \
            xmlns:ZDS="http://www.stufstandaarden.nl/koppelvlak/zds0120" \
            xmlns:RZS="http://www.stufstandaarden.nl/koppelvlak/rzs0310" \
            xmlns:xmime="http://www.w3.org/2005/05/xmlmime" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
            """;
    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSS");

    private final Magazijnproces proces;
    private final Duration geduld;

    public Suite(Magazijnproces proces) {
        this(proces, Duration.ofSeconds(30));
    }

    /** @param geduld time-out of this client */
    public Suite(Magazijnproces proces, Duration geduld) {
        this.proces = proces;
        this.geduld = geduld;
    }

    /** The operations that the tests use: SOAPAction and last part of the path. */
    public enum Vraag {
        CREEER_ZAAK("creeerZaak_ZakLk01", "OntvangAsynchroon"),
        UPDATE_ZAAK("updateZaak_ZakLk01", "OntvangAsynchroon"),
        ACTUALISEER_ZAAKSTATUS("actualiseerZaakstatus_ZakLk01", "OntvangAsynchroon"),
        VOEG_ZAAKDOCUMENT_TOE("voegZaakdocumentToe_EdcLk01", "OntvangAsynchroon"),
        GEEF_ZAAKDETAILS("geefZaakdetails_ZakLv01", "BeantwoordVraag"),
        GEEF_ZAAKSTATUS("geefZaakstatus_ZakLv01", "BeantwoordVraag"),
        GEEF_LIJST_ZAAKDOCUMENTEN("geefLijstZaakdocumenten_ZakLv01", "BeantwoordVraag"),
        GEEF_ZAAKDOCUMENT_LEZEN("geefZaakdocumentLezen_EdcLv01", "BeantwoordVraag"),
        GENEREER_ZAAKIDENTIFICATIE("genereerZaakIdentificatie_Di02", "VerwerkSynchroonVrijBericht"),
        GENEREER_DOCUMENTIDENTIFICATIE("genereerDocumentIdentificatie_Di02", "VerwerkSynchroonVrijBericht"),
        CREEER_ZAAK_11("creeerZaak_Lk01", "OntvangAsynchroon") {
            @Override
            String soapAction() {
                return "http://www.egem.nl/StUF/sector/zkn/0310/creeerZaak_Lk01";
            }
        },
        OVERDRAGEN_ZAAK("overdragenZaak", "OntvangAsynchroon") {
            @Override
            String soapAction() {
                return "http://www.egem.nl/StUF/sector/rzs/0310/overdragenZaak";
            }
        };

        private final String operatie;
        private final String portType;

        Vraag(String operatie, String portType) {
            this.operatie = operatie;
            this.portType = portType;
        }

        String soapAction() {
            return "http://www.stufstandaarden.nl/koppelvlak/zds0120/" + operatie;
        }
    }

    /** Fills the template (every {@code {name}}) and sends it. */
    public Soapantwoord stuur(Vraag vraag, String sjabloon, Map<String, String> waarden) {
        return stuurTekst(vraag, vul(sjabloon, waarden));
    }

    public Soapantwoord stuurTekst(Vraag vraag, String bericht) {
        return stuurTekst(vraag.portType, vraag.soapAction(), bericht);
    }

    /** Without a word of help: the content must tell what is meant. */
    public Soapantwoord stuurTekst(String portType, String soapAction, String bericht) {
        String envelop = "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + bericht
                + "</soap:Body></soap:Envelope>";
        HttpResponse<String> antwoord = Web.stuur(HttpRequest.newBuilder(URI.create(proces.adres("/stuf/" + portType)))
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("SOAPAction", "\"" + soapAction + "\"")
                .timeout(geduld)
                .POST(HttpRequest.BodyPublishers.ofString(envelop)));
        return new Soapantwoord(antwoord.statusCode(), antwoord.body());
    }

    /** The message; zender, referentienummer and tijdstipBericht get a usual value unless given. */
    public static String vul(String sjabloon, Map<String, String> waarden) {
        Map<String, String> alle = new HashMap<>(Map.of(
                "ns",
                NAAMRUIMTEN,
                "zender",
                "Zaakregie",
                "referentienummer",
                UUID.randomUUID().toString(),
                "tijdstipBericht",
                LocalDateTime.now().format(TIJDSTIP)));
        alle.putAll(waarden);
        String tekst = lees(sjabloon);
        for (Map.Entry<String, String> waarde : alle.entrySet()) {
            tekst = tekst.replace("{" + waarde.getKey() + "}", waarde.getValue());
        }
        return tekst;
    }

    private static String lees(String sjabloon) {
        try (InputStream bestand = Suite.class.getResourceAsStream("/berichten/" + sjabloon + ".xml")) {
            if (bestand == null) {
                throw new IllegalArgumentException("Geen sjabloon " + sjabloon);
            }
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
