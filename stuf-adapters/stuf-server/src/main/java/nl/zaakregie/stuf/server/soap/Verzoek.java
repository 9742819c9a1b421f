package nl.zaakregie.stuf.server.soap;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.server.Herkomst;

/**
 * One incoming message as far as SOAP knows it.
 *
 * @param soapAction without quotes; empty when the sender gave none
 * @param inhoud stands on the root element of the message; what comes after its end is not visible
 * @param invoer the bytes it is read from
 * @param herkomst what the connection and the envelope proved about the sender
 * @param mtom the sender can read an answer with attachments
 */
public record Verzoek(
        PortType portType,
        Optional<String> soapAction,
        XMLStreamReader inhoud,
        Invoer invoer,
        Herkomst herkomst,
        boolean mtom) {

    /** From a sender that proved nothing and wants base64. */
    public Verzoek(PortType portType, Optional<String> soapAction, XMLStreamReader inhoud) {
        this(portType, soapAction, inhoud, Invoer.ONBEKEND, Herkomst.ONBEKEND, false);
    }

    /** What has come in so far, envelope included. */
    public interface Invoer {

        /** Of a message that does not come from a connection. */
        Invoer ONBEKEND = new Invoer() {
            @Override
            public long gelezen() {
                return 0;
            }

            @Override
            public Optional<byte[]> bytes() {
                return Optional.empty();
            }
        };

        /** Number of bytes read. */
        long gelezen();

        /** All of them; empty when they were not kept, or are too many, or no plain XML. */
        Optional<byte[]> bytes();
    }
}
