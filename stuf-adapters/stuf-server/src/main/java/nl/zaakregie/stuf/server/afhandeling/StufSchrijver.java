package nl.zaakregie.stuf.server.afhandeling;

import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.xml.StufXml;
import org.jspecify.annotations.Nullable;

/**
 * Writes the messages of StUF itself: Bv02, Bv03, Fo02, Fo03. Their elements are few and must come out even when all else
 * fails, so they are written directly.
 */
final class StufSchrijver {

    private static final int OMSCHRIJVING_MAX = 200;

    private final StringWriter tekst = new StringWriter();
    private final XMLStreamWriter xml;

    private StufSchrijver() throws XMLStreamException {
        xml = StufXml.schrijver(tekst);
    }

    static String bevestiging(Stuurgegevens kop) {
        return schrijf(kop, null);
    }

    static String fout(Stuurgegevens kop, StufFout fout) {
        return schrijf(kop, fout);
    }

    private static String schrijf(Stuurgegevens kop, @Nullable StufFout fout) {
        try {
            StufSchrijver schrijver = new StufSchrijver();
            schrijver.begin(kop.berichtcode().code() + "Bericht");
            schrijver.xml.writeNamespace("StUF", Naamruimte.STUF);
            schrijver.stuurgegevens(kop);
            if (fout != null) {
                schrijver.body(fout);
            }
            schrijver.xml.writeEndElement();
            schrijver.xml.close();
            return schrijver.tekst.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("StUF-bericht kan niet worden geschreven", e);
        }
    }

    private void stuurgegevens(Stuurgegevens kop) throws XMLStreamException {
        begin("stuurgegevens");
        element("berichtcode", kop.berichtcode().code());
        if (kop.berichtcode() != Berichtcode.BV02) {
            systeem("zender", kop.zender());
            systeem("ontvanger", kop.ontvanger());
            element("referentienummer", kop.referentienummer());
            element(
                    "tijdstipBericht",
                    kop.mogelijkTijdstip().map(t -> t.cijfers()).orElse(null));
            element("crossRefnummer", kop.crossRefnummer());
        }
        xml.writeEndElement();
    }

    private void body(StufFout fout) throws XMLStreamException {
        String omschrijving = fout.code().omschrijving();
        begin("body");
        element("code", fout.code().code());
        element("plek", fout.code().plek().waarde());
        element("omschrijving", omschrijving.substring(0, Math.min(OMSCHRIJVING_MAX, omschrijving.length())));
        element("details", fout.details().isBlank() ? null : fout.details());
        xml.writeEndElement();
    }

    private void systeem(String rol, @Nullable Systeem systeem) throws XMLStreamException {
        if (systeem == null) {
            return;
        }
        begin(rol);
        element("organisatie", systeem.organisatie());
        element("applicatie", systeem.applicatie());
        element("administratie", systeem.administratie());
        element("gebruiker", systeem.gebruiker());
        xml.writeEndElement();
    }

    private void begin(String naam) throws XMLStreamException {
        xml.writeStartElement("StUF", naam, Naamruimte.STUF);
    }

    private void element(String naam, @Nullable String waarde) throws XMLStreamException {
        if (waarde != null) {
            begin(naam);
            xml.writeCharacters(waarde);
            xml.writeEndElement();
        }
    }
}
