package nl.zaakregie.stuf.server.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.Soap12;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** First look at a request: GET gives the WSDL, POST goes on with a bounded stream, other methods end here. */
final class Invoercontrole extends AbstractPhaseInterceptor<Message> {

    private final WsdlSchrijver wsdl;
    private final long maximum;
    private final int hoogsteAfschrift;

    Invoercontrole(WsdlSchrijver wsdl, long maximum, int hoogsteAfschrift) {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
        this.wsdl = wsdl;
        this.maximum = maximum;
        this.hoogsteAfschrift = hoogsteAfschrift;
    }

    @Override
    public void handleMessage(Message message) {
        HttpServletRequest verzoek = (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
        if ("POST".equals(verzoek.getMethod())) {
            String mediatype = String.valueOf(verzoek.getContentType()).toLowerCase(Locale.ROOT);
            neemVersieAan(message, mediatype);
            begrens(message, mediatype.startsWith("multipart/"));
            return;
        }
        try {
            antwoordZonderBericht(verzoek, (HttpServletResponse) message.get(AbstractHTTPDestination.HTTP_RESPONSE));
        } catch (IOException e) {
            throw new Fault(e);
        }
        message.getInterceptorChain().abort();
    }

    /** Holds until the envelope has been seen, so for the fault on a request without one. */
    private static void neemVersieAan(Message message, String mediatype) {
        boolean soap12 = mediatype.startsWith("application/soap+xml");
        ((SoapMessage) message).setVersion(soap12 ? Soap12.getInstance() : Soap11.getInstance());
    }

    /** Of a message in parts no copy is kept: its parts can only be read once. */
    private void begrens(Message message, boolean multipart) {
        InputStream invoer = message.getContent(InputStream.class);
        if (invoer != null) {
            BegrensdeInvoer begrensd = new BegrensdeInvoer(invoer, maximum, multipart ? 0 : hoogsteAfschrift);
            message.setContent(InputStream.class, begrensd);
            message.put(BegrensdeInvoer.class, begrensd);
        }
    }

    private void antwoordZonderBericht(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        String vraag = verzoek.getQueryString();
        if ("GET".equals(verzoek.getMethod())
                && vraag != null
                && vraag.toLowerCase(Locale.ROOT).startsWith("wsdl")) {
            byte[] xml = wsdl.schrijf(verzoek.getRequestURL().toString()).getBytes(StandardCharsets.UTF_8);
            antwoord.setContentType("text/xml;charset=UTF-8");
            antwoord.setContentLength(xml.length);
            antwoord.getOutputStream().write(xml);
        } else {
            antwoord.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            antwoord.setHeader("Allow", "POST");
        }
        antwoord.flushBuffer();
    }
}
