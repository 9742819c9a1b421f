package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.client.HttpVerzender.HttpAntwoord;
import nl.zaakregie.stuf.xml.StufXml;

/**
 * Makes of an HTTP answer one of the four outcomes. Tolerant where products are known to err (ZDS.md ch. 18): envelope of
 * either version, a fault with status 200, a foutbericht that is not in a fault, a StUF code in the faultcode, pages of
 * HTML from gateways.
 */
final class Antwoordlezer {

    /** Reads the message on whose root the reader stands. */
    @FunctionalInterface
    interface Inhoudlezer<T> {

        /** Empty when this is not the kind of answer that belongs to the question. */
        Optional<T> lees(XMLStreamReader inhoud, Bijlagen bijlagen) throws XMLStreamException;
    }

    private Antwoordlezer() {}

    static <T> Verzendresultaat<T> lees(HttpAntwoord http, Inhoudlezer<T> inhoudlezer) {
        try (Berichtbuffer body = http.body()) {
            if (Meerdelig.is(http.contentType())) {
                Meerdelig delen = Meerdelig.van(body, http.contentType());
                try (InputStream bytes = delen.envelop()) {
                    return lees(http.status(), StufXml.lezer(bytes), delen, inhoudlezer);
                }
            }
            try (InputStream bytes = body.lees()) {
                return lees(http.status(), StufXml.lezer(bytes), Bijlagen.GEEN, inhoudlezer);
            }
        } catch (XMLStreamException | IOException e) {
            return zonderStuf(http.status(), "antwoord is geen leesbare SOAP");
        } catch (RuntimeException e) {
            // the mapping of a good-looking answer failed: what it said is unknown, not that it failed
            return new Verzendresultaat.Onbekend<>("antwoord is niet te begrijpen");
        }
    }

    private static <T> Verzendresultaat<T> lees(
            int status, XMLStreamReader xml, Bijlagen bijlagen, Inhoudlezer<T> inhoudlezer) throws XMLStreamException {
        return naarInhoud(xml)
                ? beoordeel(status, xml, bijlagen, inhoudlezer)
                : zonderStuf(status, "antwoord zonder bericht");
    }

    /** Puts the reader on the first child of the body. */
    private static boolean naarInhoud(XMLStreamReader xml) throws XMLStreamException {
        boolean inBody = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (inBody) {
                return true;
            }
            inBody = "Body".equals(xml.getLocalName());
        }
        return false;
    }

    private static <T> Verzendresultaat<T> beoordeel(
            int status, XMLStreamReader xml, Bijlagen bijlagen, Inhoudlezer<T> inhoudlezer) throws XMLStreamException {
        String root = xml.getLocalName();
        if ("Fault".equals(root) || root.matches("Fo0[1-3]Bericht")) {
            return Foutlezer.lees(xml);
        }
        if (status >= 300) {
            return zonderStuf(status, "HTTP " + status + " met " + root);
        }
        return inhoudlezer
                .lees(xml, bijlagen)
                .<Verzendresultaat<T>>map(Verzendresultaat.Beantwoord::new)
                .orElseGet(() -> new Verzendresultaat.Onbekend<>("onverwacht antwoord " + root));
    }

    /**
     * The status alone decides. What a gateway or server refuses by itself (3xx, 4xx, 502, 503) did not reach the
     * application; 500 and 504 may have.
     */
    private static <T> Verzendresultaat<T> zonderStuf(int status, String reden) {
        boolean nietAfgeleverd = status >= 300 && status < 500 && status != 408 || status == 502 || status == 503;
        return nietAfgeleverd
                ? new Verzendresultaat.NietAfgeleverd<>("HTTP " + status, Optional.empty())
                : new Verzendresultaat.Onbekend<>("HTTP " + status + ": " + reden);
    }
}
