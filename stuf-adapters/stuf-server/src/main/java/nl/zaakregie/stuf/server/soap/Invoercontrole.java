package nl.zaakregie.stuf.server.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
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
            begrens(verzoek, message, mediatype.startsWith("multipart/"));
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
    private void begrens(HttpServletRequest verzoek, Message message, boolean multipart) {
        InputStream invoer = message.getContent(InputStream.class);
        if (invoer != null) {
            BegrensdeInvoer begrensd = begrensd(verzoek, invoer, multipart ? 0 : hoogsteAfschrift);
            message.put(BegrensdeInvoer.class, begrensd);
            message.setContent(InputStream.class, begrensd);
        }
    }

    /** The maximum holds before and after unpacking, so that a few kB cannot become gigabytes. */
    private BegrensdeInvoer begrensd(HttpServletRequest verzoek, InputStream invoer, int afschrift) {
        String inpakking =
                String.valueOf(verzoek.getHeader("Content-Encoding")).trim().toLowerCase(Locale.ROOT);
        try {
            return switch (inpakking) {
                case "null", "", "identity" -> new BegrensdeInvoer(invoer, maximum, afschrift);
                case "gzip", "x-gzip" ->
                    new BegrensdeInvoer(
                            new GZIPInputStream(new BegrensdeInvoer(invoer, maximum, 0)), maximum, afschrift);
                default -> throw new IOException("onbekende Content-Encoding");
            };
        } catch (IOException e) {
            throw new Fault(e);
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
