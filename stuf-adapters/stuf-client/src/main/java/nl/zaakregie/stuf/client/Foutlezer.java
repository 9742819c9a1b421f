package nl.zaakregie.stuf.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.Foutmelding;
import nl.zaakregie.stuf.client.Verzendresultaat.Afgewezen;
import nl.zaakregie.stuf.client.Verzendresultaat.NietAfgeleverd;
import nl.zaakregie.stuf.client.Verzendresultaat.Onbekend;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** Reads a SOAP fault or bare foutbericht and decides whether sending again could help. */
final class Foutlezer {

    private static final int MAX_TEKST = 2000;
    private static final Pattern STUF_CODE = Pattern.compile("(?i)StUF\\d{3}");

    /**
     * Plek is server, yet the same message will be refused for ever: the receiver lacks a service, version or object.
     * Sending these again would block everything behind them, so they go to a person.
     */
    private static final Set<StufFoutcode> BLIJVEND = Set.of(
            StufFoutcode.STUF001,
            StufFoutcode.STUF004,
            StufFoutcode.STUF007,
            StufFoutcode.STUF025,
            StufFoutcode.STUF031,
            StufFoutcode.STUF037,
            StufFoutcode.STUF040,
            StufFoutcode.STUF063,
            StufFoutcode.STUF064,
            StufFoutcode.STUF065,
            StufFoutcode.STUF067,
            StufFoutcode.STUF094,
            StufFoutcode.STUF127,
            StufFoutcode.STUF133);

    private final Map<String, StringBuilder> teksten = new HashMap<>();

    private Foutlezer() {}

    /** @param xml stands on Fault or Fo0xBericht */
    static <T> Verzendresultaat<T> lees(XMLStreamReader xml) throws XMLStreamException {
        Foutlezer lezer = new Foutlezer();
        lezer.verzamel(xml);
        return lezer.beoordeel();
    }

    private void verzamel(XMLStreamReader xml) throws XMLStreamException {
        Deque<String> pad = new ArrayDeque<>();
        pad.push(xml.getLocalName());
        while (!pad.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> pad.push(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> pad.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> neemOp(pad, xml.getText());
                default -> {
                    // nothing to read in comments
                }
            }
        }
    }

    private void neemOp(Deque<String> pad, String deel) {
        String ouder = pad.stream().skip(1).findFirst().orElse("");
        StringBuilder tekst = teksten.computeIfAbsent(ouder + "/" + pad.peek(), s -> new StringBuilder());
        tekst.append(deel, 0, Math.min(deel.length(), MAX_TEKST - Math.min(MAX_TEKST, tekst.length())));
    }

    private <T> Verzendresultaat<T> beoordeel() {
        String soapcode = eerste("Fault/faultcode", "Code/Value").orElse("");
        Optional<String> code = stufCode(soapcode);
        boolean client = plekClient(code, soapcode);
        Foutmelding fout = new Foutmelding(
                Stuurgegevens.kaal(Berichtcode.FO03),
                code.orElse(Verzendresultaat.ZONDER_CODE),
                client ? Plek.CLIENT : Plek.SERVER,
                eerste("body/omschrijving", "Fault/faultstring", "Reason/Text").orElse("geen omschrijving"),
                eerste("body/details").orElse(null));
        if (client || code.flatMap(StufFoutcode::van).filter(BLIJVEND::contains).isPresent()) {
            return new Afgewezen<>(fout);
        }
        return code.isPresent()
                ? new NietAfgeleverd<>(code.get(), Optional.of(fout))
                : new Onbekend<>("SOAP-fout zonder StUF-code");
    }

    /** In the foutbericht, or (gateways) in the faultcode: {@code s:StUF058}. */
    private Optional<String> stufCode(String soapcode) {
        Optional<String> inBericht = eerste("body/code");
        if (inBericht.isPresent()) {
            return inBericht;
        }
        Matcher inSoap = STUF_CODE.matcher(soapcode);
        return inSoap.find() ? Optional.of(inSoap.group()) : Optional.empty();
    }

    private boolean plekClient(Optional<String> code, String soapcode) {
        return eerste("body/plek")
                .map(Plek.CLIENT.waarde()::equalsIgnoreCase)
                .or(() -> code.flatMap(StufFoutcode::van).map(c -> c.plek() == Plek.CLIENT))
                .orElseGet(() -> soapcode.toLowerCase(Locale.ROOT).matches("(.*:)?(client|sender)"));
    }

    private Optional<String> eerste(String... paden) {
        for (String pad : paden) {
            StringBuilder tekst = teksten.get(pad);
            if (tekst != null && !tekst.toString().isBlank()) {
                return Optional.of(tekst.toString().strip());
            }
        }
        return Optional.empty();
    }
}
