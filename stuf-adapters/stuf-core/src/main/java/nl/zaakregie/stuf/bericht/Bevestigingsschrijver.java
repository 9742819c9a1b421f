package nl.zaakregie.stuf.bericht;

import java.io.StringWriter;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.xml.StufXml;
import org.jspecify.annotations.Nullable;

/**
 * Writes Bv01 to Bv04 without objects in between. They hold nothing but stuurgegevens, and every message that is accepted
 * gets one; by way of JAXB it cost a twentieth of receiving.
 */
public final class Bevestigingsschrijver {

    private static final String STUF = "StUF";

    private Bevestigingsschrijver() {}

    /**
     * The same message as {@link BevestigingMapper#naarBericht} gives, without XML declaration.
     *
     * @param root as {@link BevestigingMapper#root}
     */
    public static String schrijf(QName root, Stuurgegevens kop) {
        StringWriter tekst = new StringWriter(600);
        try {
            XMLStreamWriter doel = StufXml.schrijver(tekst);
            doel.writeStartElement(STUF, root.getLocalPart(), Naamruimte.STUF);
            doel.writeNamespace(STUF, Naamruimte.STUF);
            begin(doel, "stuurgegevens");
            element(doel, "berichtcode", kop.berichtcode().code());
            systeem(doel, "zender", kop.zender());
            systeem(doel, "ontvanger", kop.ontvanger());
            element(doel, "referentienummer", kop.referentienummer());
            element(
                    doel,
                    "tijdstipBericht",
                    kop.mogelijkTijdstip().map(StufTijdstip::cijfers).orElse(null));
            element(doel, "crossRefnummer", kop.crossRefnummer());
            element(doel, "entiteittype", kop.entiteittype());
            element(doel, "functie", kop.functie());
            doel.writeEndElement();
            doel.writeEndElement();
            doel.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Het bericht " + root.getLocalPart() + " kon niet worden geschreven", e);
        }
        return tekst.toString();
    }

    private static void systeem(XMLStreamWriter doel, String naam, @Nullable Systeem systeem)
            throws XMLStreamException {
        if (systeem == null) {
            return;
        }
        begin(doel, naam);
        element(doel, "organisatie", systeem.organisatie());
        element(doel, "applicatie", systeem.applicatie());
        element(doel, "administratie", systeem.administratie());
        element(doel, "gebruiker", systeem.gebruiker());
        doel.writeEndElement();
    }

    private static void element(XMLStreamWriter doel, String naam, @Nullable String waarde) throws XMLStreamException {
        if (waarde != null) {
            begin(doel, naam);
            doel.writeCharacters(waarde);
            doel.writeEndElement();
        }
    }

    private static void begin(XMLStreamWriter doel, String naam) throws XMLStreamException {
        doel.writeStartElement(STUF, naam, Naamruimte.STUF);
    }
}
