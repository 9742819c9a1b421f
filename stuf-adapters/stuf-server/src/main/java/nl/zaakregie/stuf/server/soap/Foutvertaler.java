package nl.zaakregie.stuf.server.soap;

import java.io.IOException;
import java.io.StringReader;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.PortType;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.SoapVersion;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Turns every failure of the SOAP layer itself (not XML, no envelope, DTD, too large) into a fault with a StUF message in
 * its detail. So the text of CXF or of a parser never reaches the sender.
 */
final class Foutvertaler extends AbstractPhaseInterceptor<SoapMessage> {

    private final PortType portType;
    private final Berichtafhandeling afhandeling;

    Foutvertaler(PortType portType, Berichtafhandeling afhandeling) {
        super(Phase.SETUP);
        this.portType = portType;
        this.afhandeling = afhandeling;
    }

    @Override
    public void handleMessage(SoapMessage message) {
        Exception fout = message.getContent(Exception.class);
        if (!(fout instanceof StufSoapFault)) {
            Antwoord.Fout antwoord = afhandeling.onleesbaar(portType, vanZender(fout) ? new GeenBericht(fout) : fout);
            message.setContent(Exception.class, alsSoapFault(antwoord, message.getVersion()));
        }
        BegrensdeInvoer invoer = message.getExchange().getInMessage().get(BegrensdeInvoer.class);
        if (invoer != null) {
            invoer.leesUit();
        }
    }

    /**
     * A SoapFault of CXF judges the envelope; an IOException comes from reading the request, its MIME parts included. An
     * envelope without a body, and multipart without any content, make CXF read on beyond the end (CXF 4.1).
     */
    private static boolean vanZender(Exception fout) {
        Throwable oorzaak = fout.getCause();
        return fout instanceof SoapFault
                || oorzaak instanceof IOException
                || oorzaak instanceof NoSuchElementException
                || oorzaak instanceof IndexOutOfBoundsException;
    }

    static SoapFault alsSoapFault(Antwoord.Fout fout, SoapVersion versie) {
        SoapFault soap = new StufSoapFault(fout, versie);
        if (versie == Soap12.getInstance()) {
            soap.setLang("nl");
        }
        try {
            Document leeg = StaxUtils.read(new StringReader("<detail/>"));
            Element detail = leeg.getDocumentElement();
            Document bericht = StaxUtils.read(new StringReader(fout.xml()));
            detail.appendChild(leeg.importNode(bericht.getDocumentElement(), true));
            soap.setDetail(detail);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("foutbericht is geen XML", e);
        }
        return soap;
    }

    /** Marks a fault that already holds a StUF message. */
    private static final class StufSoapFault extends SoapFault {

        private static final long serialVersionUID = 1L;

        StufSoapFault(Antwoord.Fout fout, SoapVersion versie) {
            super(fout.omschrijving(), fout.client() ? versie.getSender() : versie.getReceiver());
        }
    }
}
