package nl.zaakregie.stuf.server;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.StufXml;

/** Holds every answer to what an answer must be, and remembers which messages were acknowledged. Thread safe. */
final class Fuzzoordeel {

    private static final List<String> LEK = List.of(
            "Exception", "at nl.zaakregie", "at org.", "org.xml.sax", "com.ctc.wstx", "jakarta.xml", "cvc-", "geheim");
    private static final Set<String> GEVOLG =
            Set.of("Bv03Bericht", "genereerZaakIdentificatie_Du02", "genereerDocumentIdentificatie_Du02");
    private static final int GENOEG = 20;

    private final Queue<String> bezwaren = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> bevestigd = new ConcurrentHashMap<>();
    private final SortedMap<String, AtomicInteger> uitkomsten = new ConcurrentSkipListMap<>();

    /** Empty when all answers were right. */
    List<String> bezwaren() {
        return bezwaren.stream().limit(GENOEG).toList();
    }

    /** Times that each message, by zender and referentienummer, was acknowledged. */
    Map<String, AtomicInteger> bevestigd() {
        return bevestigd;
    }

    /** How many answers per status and StUF code. */
    Map<String, AtomicInteger> uitkomsten() {
        return uitkomsten;
    }

    void weeg(Fuzzverzoek verzoek, HttpResponse<String> antwoord) {
        String body = antwoord.body();
        try {
            Map<String, String> inhoud = inhoud(body);
            switch (antwoord.statusCode()) {
                case 200 -> weegAntwoord(inhoud);
                case 500 -> weegFout(verzoek, body, inhoud);
                default -> throw new AssertionError("status " + antwoord.statusCode());
            }
        } catch (XMLStreamException e) {
            bezwaar(verzoek, "antwoord is geen XML", body);
        } catch (AssertionError e) {
            bezwaar(verzoek, String.valueOf(e.getMessage()), body);
        }
    }

    void bezwaar(Fuzzverzoek verzoek, String wat, String body) {
        if (bezwaren.size() < GENOEG) {
            bezwaren.add(
                    wat + " bij " + verzoek.omschrijving() + ": " + body.substring(0, Math.min(1200, body.length())));
        }
    }

    private void weegAntwoord(Map<String, String> inhoud) {
        eis(!inhoud.containsKey("Fault"), "fout met status 200");
        eis(!inhoud.get("").isEmpty(), "antwoord zonder bericht");
        tel("200 " + inhoud.get(""));
        if (GEVOLG.contains(inhoud.get(""))) {
            String zender = inhoud.get("ontvanger");
            String nummer = inhoud.get("crossRefnummer");
            String sleutel =
                    zender == null || nummer == null ? Fuzzmagazijn.ONHERKENBAAR : Fuzzmagazijn.sleutel(zender, nummer);
            bevestigd.computeIfAbsent(sleutel, s -> new AtomicInteger()).incrementAndGet();
        }
    }

    private void weegFout(Fuzzverzoek verzoek, String body, Map<String, String> inhoud) {
        eis(inhoud.get("").equals("Fault"), "geen SOAP Fault");
        eis(inhoud.containsKey("Fo02Bericht") || inhoud.containsKey("Fo03Bericht"), "geen foutbericht");
        eis(inhoud.containsKey("code"), "geen StUF-code");
        tel("500 " + inhoud.get("code"));
        LEK.forEach(l -> eis(!body.contains(l), "lekt " + l));
        verzoek.bsns().forEach(b -> eis(!body.contains(b), "noemt een BSN"));
        eis(!"StUF058".equals(inhoud.get("code")) || !body.contains("interne fout"), "interne fout");
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw new AssertionError(anders);
        }
    }

    private void tel(String uitkomst) {
        uitkomsten.computeIfAbsent(uitkomst, u -> new AtomicInteger()).incrementAndGet();
    }

    /** First text of every element name; under "" the name of the first child of the body, and the applicatie we answer. */
    private static Map<String, String> inhoud(String body) throws XMLStreamException {
        Map<String, String> gevonden = new HashMap<>(Map.of("", ""));
        XMLStreamReader lezer = StufXml.lezer(new StringReader(body));
        Optional<String> partij = Optional.empty();
        String element = "";
        while (lezer.hasNext()) {
            int soort = lezer.next();
            if (soort == XMLStreamReader.START_ELEMENT) {
                if (element.equals("Body")) {
                    gevonden.put("", lezer.getLocalName());
                }
                element = lezer.getLocalName();
                partij = Set.of("zender", "ontvanger").contains(element) ? Optional.of(element) : partij;
                gevonden.putIfAbsent(element, "");
            } else if (soort == XMLStreamReader.CHARACTERS && !lezer.isWhiteSpace()) {
                String sleutel = element.equals("applicatie") ? partij.orElse(element) : element;
                gevonden.merge(sleutel, lezer.getText(), (oud, nieuw) -> oud.isEmpty() ? nieuw : oud);
            }
        }
        return gevonden;
    }
}
