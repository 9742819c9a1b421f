package nl.zaakregie.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.voorbeeld.demo.klant.Suite;

/** The messages that are sent. */
final class Berichten {

    static final String ZDS = "http://www.stufstandaarden.nl/koppelvlak/zds0120/";
    static final int OMVANG = 4096;

    private static final DateTimeFormatter TIJDSTIP = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS");
    private static final String NAAMRUIMTEN = "xmlns:ZDS=\"http://www.stufstandaarden.nl/koppelvlak/zds0120\""
            + " xmlns:ZKN=\"http://www.egem.nl/StUF/sector/zkn/0310\" xmlns:StUF=\"http://www.egem.nl/StUF/StUF0301\""
            + " xmlns:BG=\"http://www.egem.nl/StUF/sector/bg/0310\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:xmime=\"http://www.w3.org/2005/05/xmlmime\"";
    private static final List<String> BSNS = List.of(
            "999905296", "999913311", "999916014", "999918199", "999919969", "999928831", "999931246", "999933498");

    private Berichten() {}

    /** creeerZaak of a signal, about 4 KB with its envelope; number and zaak differ per message. */
    static String melding() {
        Map<String, String> velden = new HashMap<>(Map.of(
                "zender", "Meldpunt",
                "referentienummer", Belasting.NUMMER,
                "zaakidentificatie", "9901" + Belasting.NUMMER,
                "situatie", "Huurachterstand van drie maanden",
                "inhoud", "Geen reactie op twee brieven. ",
                "startdatum", "20261124",
                "melderId", "DEHAVEN",
                "melderNaam", "Woningcorporatie De Haven",
                "melderContact", "signalen@dehaven.example"));
        velden.putAll(Map.of(
                "relatie", "verhuurder",
                "bsn", "999905296",
                "geslachtsnaam", "Voorbeeld",
                "voornamen", "Vera",
                "geslacht", "V",
                "geboortedatum", "19880412"));
        String bericht = Suite.vul("melding-zds12", velden);
        int rest = OMVANG - bericht.length();
        return rest <= 0
                ? bericht
                : bericht.replace(
                        "Geen reactie op twee brieven. ", "Geen reactie. " + "Nog een zin. ".repeat(rest / 13));
    }

    static String zaak(String zaak) {
        StringBuilder rollen = new StringBuilder();
        for (String bsn : BSNS) {
            rollen.append(persoon(bsn));
        }
        rollen.append(medewerker("heeftAlsUitvoerende", "ZAKBTRUTV", "mw-mulder"));
        return envelop(vul("creeerZaak-klein", Map.of("identificatie", zaak, "zaaktype", "GEZINSPLAN"))
                .replace(
                        "    <ZKN:heeftAlsInitiator ",
                        rollen.substring(0, rollen.indexOf("<ZKN:heeftAlsUitvoerende")) + "    <ZKN:heeftAlsInitiator ")
                .replace(
                        "</ZKN:heeftAlsInitiator>\n",
                        "</ZKN:heeftAlsInitiator>\n" + rollen.substring(rollen.indexOf("<ZKN:heeftAlsUitvoerende"))));
    }

    static String status(String zaak, int volgnummer, String status) {
        return envelop(vul(
                "actualiseerZaakstatus",
                Map.of(
                        "identificatie",
                        zaak,
                        "zaaktype",
                        "GEZINSPLAN",
                        "volgnummer",
                        String.valueOf(volgnummer),
                        "status",
                        status,
                        "datumStatusGezet",
                        "2026112410000" + volgnummer)));
    }

    static String document(String zaak, int nummer) {
        return envelop(vul(
                "voegZaakdocumentToe",
                Map.of(
                        "identificatie",
                        "9901D" + zaak.substring(4) + nummer,
                        "zaakidentificatie",
                        zaak,
                        "titel",
                        "Verslag " + nummer,
                        "inhoud",
                        Base64.getEncoder().encodeToString("inhoud".getBytes(StandardCharsets.UTF_8)))));
    }

    static String vraag(String zaak) {
        return envelop(vul("geefZaakdetails", Map.of("identificatie", zaak))
                .replaceAll("<StUF:referentienummer>[^<]*<", "<StUF:referentienummer>" + Belasting.NUMMER + "<"));
    }

    private static String persoon(String bsn) {
        return """
                    <ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKBTRBTR" StUF:verwerkingssoort="T">
                      <ZKN:gerelateerde>
                        <ZKN:natuurlijkPersoon StUF:entiteittype="NPS" StUF:verwerkingssoort="I">
                          <BG:inp.bsn>%s</BG:inp.bsn>
                          <BG:geslachtsnaam>Voorbeeld</BG:geslachtsnaam>
                        </ZKN:natuurlijkPersoon>
                      </ZKN:gerelateerde>
                      <ZKN:omschrijving>Client</ZKN:omschrijving>
                    </ZKN:heeftBetrekkingOp>
                """.formatted(bsn);
    }

    private static String medewerker(String rol, String entiteittype, String identificatie) {
        return """
                <ZKN:%1$s StUF:entiteittype="%2$s" StUF:verwerkingssoort="T">
                      <ZKN:gerelateerde>
                        <ZKN:medewerker StUF:entiteittype="MDW" StUF:verwerkingssoort="I">
                          <ZKN:identificatie>%3$s</ZKN:identificatie>
                        </ZKN:medewerker>
                      </ZKN:gerelateerde>
                      <ZKN:omschrijving>Uitvoerder</ZKN:omschrijving>
                    </ZKN:%1$s>
                """.formatted(rol, entiteittype, identificatie);
    }

    private static String vul(String sjabloon, Map<String, String> waarden) {
        String tekst = lees("/benchmark/" + sjabloon + ".xml").replace("{ns}", NAAMRUIMTEN);
        for (Map.Entry<String, String> waarde : waarden.entrySet()) {
            tekst = tekst.replace("{" + waarde.getKey() + "}", waarde.getValue());
        }
        return tekst.replace("{zender}", "Zaakregie")
                .replace("{referentienummer}", UUID.randomUUID().toString())
                .replace("{tijdstipBericht}", LocalDateTime.now().format(TIJDSTIP));
    }

    private static String envelop(String bericht) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + bericht
                + "</soap:Body></soap:Envelope>";
    }

    private static String lees(String pad) {
        try (InputStream in = Berichten.class.getResourceAsStream(pad)) {
            if (in == null) {
                throw new IllegalArgumentException("geen sjabloon " + pad);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
