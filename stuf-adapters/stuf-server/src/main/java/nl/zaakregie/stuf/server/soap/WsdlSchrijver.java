package nl.zaakregie.stuf.server.soap;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.StufService;

/**
 * Writes the WSDL 1.1 (SOAP 1.1, document/literal) of one portType with exactly the operations that are offered.
 * The elements are declared without type: the content of a message is checked by the StUF schemas, not by this WSDL.
 */
final class WsdlSchrijver {

    private static final String WSDL = "http://schemas.xmlsoap.org/wsdl/";
    private static final String SOAP = "http://schemas.xmlsoap.org/wsdl/soap/";
    private static final String XS = "http://www.w3.org/2001/XMLSchema";
    private static final String HTTP = "http://schemas.xmlsoap.org/soap/http";

    private final PortType portType;
    private final List<StufService> services;
    private final Map<String, String> prefixen = new TreeMap<>();

    /** @param services what is offered; those of other portTypes are left out */
    WsdlSchrijver(PortType portType, Collection<StufService> services) {
        this.portType = portType;
        this.services =
                services.stream().filter(s -> s.portType() == portType).sorted().toList();
        elementen().forEach(e -> prefixen.computeIfAbsent(e.getNamespaceURI(), n -> "n" + prefixen.size()));
    }

    String schrijf(String adres) {
        StringWriter tekst = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tekst);
            xml.writeStartDocument("UTF-8", "1.0");
            definities(xml, adres);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("WSDL kan niet worden geschreven", e);
        }
        return tekst.toString();
    }

    private void definities(XMLStreamWriter xml, String adres) throws XMLStreamException {
        String doel = "urn:zaakregie:stuf:" + portType.naam();
        xml.writeStartElement("wsdl", "definitions", WSDL);
        xml.writeNamespace("wsdl", WSDL);
        xml.writeNamespace("soap", SOAP);
        xml.writeNamespace("xs", XS);
        xml.writeNamespace("tns", doel);
        for (Map.Entry<String, String> naamruimte : prefixen.entrySet()) {
            xml.writeNamespace(naamruimte.getValue(), naamruimte.getKey());
        }
        xml.writeAttribute("name", portType.naam());
        xml.writeAttribute("targetNamespace", doel);
        types(xml);
        for (QName element : elementen().toList()) {
            bericht(xml, element);
        }
        portType(xml);
        binding(xml);
        service(xml, adres);
        xml.writeEndElement();
    }

    /** Every root in, out and fault, once, in a fixed order. */
    private Stream<QName> elementen() {
        return services.stream()
                .flatMap(s -> Stream.of(s.root(), s.antwoordRoot(), fout(s)))
                .collect(() -> new TreeSet<>(WsdlSchrijver::volgorde), TreeSet::add, TreeSet::addAll)
                .stream();
    }

    private static int volgorde(QName a, QName b) {
        return (a.getNamespaceURI() + a.getLocalPart()).compareTo(b.getNamespaceURI() + b.getLocalPart());
    }

    private static QName fout(StufService service) {
        Berichtcode soort = service.foutsoort();
        return new QName(Naamruimte.STUF, soort.code() + "Bericht");
    }

    private void types(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WSDL, "types");
        for (String naamruimte : prefixen.keySet()) {
            xml.writeStartElement(XS, "schema");
            xml.writeAttribute("targetNamespace", naamruimte);
            for (QName element : elementen()
                    .filter(e -> e.getNamespaceURI().equals(naamruimte))
                    .toList()) {
                leeg(xml, XS, "element", "name", element.getLocalPart());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void bericht(XMLStreamWriter xml, QName element) throws XMLStreamException {
        xml.writeStartElement(WSDL, "message");
        xml.writeAttribute("name", berichtnaam(element));
        String naam = prefixen.get(element.getNamespaceURI()) + ":" + element.getLocalPart();
        leeg(xml, WSDL, "part", "name", "body", "element", naam);
        xml.writeEndElement();
    }

    private String berichtnaam(QName element) {
        return prefixen.get(element.getNamespaceURI()) + "." + element.getLocalPart();
    }

    private void portType(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WSDL, "portType");
        xml.writeAttribute("name", portType.naam());
        for (StufService service : services) {
            xml.writeStartElement(WSDL, "operation");
            xml.writeAttribute("name", service.operatienaam());
            leeg(xml, WSDL, "input", "message", "tns:" + berichtnaam(service.root()));
            leeg(xml, WSDL, "output", "message", "tns:" + berichtnaam(service.antwoordRoot()));
            leeg(xml, WSDL, "fault", "name", "fout", "message", "tns:" + berichtnaam(fout(service)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void binding(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(WSDL, "binding");
        xml.writeAttribute("name", "SOAP" + portType.naam());
        xml.writeAttribute("type", "tns:" + portType.naam());
        leeg(xml, SOAP, "binding", "style", "document", "transport", HTTP);
        for (StufService service : services) {
            xml.writeStartElement(WSDL, "operation");
            xml.writeAttribute("name", service.operatienaam());
            leeg(xml, SOAP, "operation", "soapAction", service.soapAction());
            body(xml, "input");
            body(xml, "output");
            xml.writeStartElement(WSDL, "fault");
            xml.writeAttribute("name", "fout");
            leeg(xml, SOAP, "fault", "name", "fout", "use", "literal");
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void body(XMLStreamWriter xml, String richting) throws XMLStreamException {
        xml.writeStartElement(WSDL, richting);
        leeg(xml, SOAP, "body", "use", "literal");
        xml.writeEndElement();
    }

    private void service(XMLStreamWriter xml, String adres) throws XMLStreamException {
        xml.writeStartElement(WSDL, "service");
        xml.writeAttribute("name", portType.naam());
        xml.writeStartElement(WSDL, "port");
        xml.writeAttribute("name", portType.naam());
        xml.writeAttribute("binding", "tns:SOAP" + portType.naam());
        leeg(xml, SOAP, "address", "location", adres);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void leeg(XMLStreamWriter xml, String naamruimte, String naam, String... attributen)
            throws XMLStreamException {
        xml.writeEmptyElement(naamruimte, naam);
        for (int i = 0; i < attributen.length; i += 2) {
            xml.writeAttribute(attributen[i], attributen[i + 1]);
        }
    }
}
