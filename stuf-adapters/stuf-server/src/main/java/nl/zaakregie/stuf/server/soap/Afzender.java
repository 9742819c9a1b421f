package nl.zaakregie.stuf.server.soap;

import jakarta.servlet.http.HttpServletRequest;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zaakregie.stuf.server.Herkomst;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** What the HTTP request and the Security header tell about the sender. */
final class Afzender {

    private Afzender() {}

    static Herkomst herkomst(Message bericht) {
        List<X509Certificate> certificaten = new ArrayList<>();
        if (verzoek(bericht).getAttribute("jakarta.servlet.request.X509Certificate") instanceof X509Certificate[] keten
                && keten.length > 0) {
            certificaten.add(keten[0]);
        }
        Herkomst wss = bericht.get(Herkomst.class);
        if (wss == null) {
            return certificaten.isEmpty()
                    ? Herkomst.ONBEKEND
                    : new Herkomst(certificaten, Herkomst.ONBEKEND.gebruiker());
        }
        certificaten.addAll(wss.certificaten());
        return new Herkomst(certificaten, wss.gebruiker());
    }

    static boolean vraagtBijlagen(Message bericht) {
        HttpServletRequest verzoek = verzoek(bericht);
        String mediatypes = (verzoek.getContentType() + " " + verzoek.getHeader("Accept")).toLowerCase(Locale.ROOT);
        return mediatypes.contains("application/xop+xml") || mediatypes.contains("multipart/related");
    }

    private static HttpServletRequest verzoek(Message bericht) {
        return (HttpServletRequest) bericht.get(AbstractHTTPDestination.HTTP_REQUEST);
    }
}
