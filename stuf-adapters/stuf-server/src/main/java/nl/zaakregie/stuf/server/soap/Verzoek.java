package nl.zaakregie.stuf.server.soap;

import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.PortType;

/**
 * One incoming message as far as SOAP knows it.
 *
 * @param soapAction without quotes; empty when the sender gave none
 * @param inhoud stands on the root element of the message; what comes after its end is not visible
 */
public record Verzoek(PortType portType, Optional<String> soapAction, XMLStreamReader inhoud) {}
