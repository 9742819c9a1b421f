package nl.zaakregie.stuf.server.soap;

import static org.apache.cxf.message.Message.CONTENT_TYPE;
import static org.apache.cxf.message.Message.PROTOCOL_HEADERS;

import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import nl.zaakregie.stuf.PortType;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.helpers.CastUtils;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.staxutils.StaxSource;

/** Endpoint of one portType: hands the first child of the body over while it is still being read from the connection. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
final class SoapEindpunt implements Provider<Source> {

    private static final Pattern ACTIE_12 = Pattern.compile("action\\s*=\\s*\"?([^\";]+)\"?");

    private final PortType portType;
    private final Berichtafhandeling afhandeling;
    private final Mtom mtom;

    SoapEindpunt(PortType portType, Berichtafhandeling afhandeling, Mtom mtom) {
        this.portType = portType;
        this.afhandeling = afhandeling;
        this.mtom = mtom;
    }

    @Override
    public Source invoke(Source bericht) {
        SoapMessage soap = (SoapMessage) PhaseInterceptorChain.getCurrentMessage();
        Antwoord antwoord = bericht instanceof StaxSource stax
                ? afhandeling.behandel(new Verzoek(
                        portType,
                        soapAction(soap),
                        opRoot(stax),
                        invoer(soap),
                        Afzender.herkomst(soap),
                        wilBijlagen(soap)))
                : afhandeling.onleesbaar(portType, new GeenBericht("lege body"));
        if (antwoord instanceof Antwoord.Fout fout) {
            throw Foutvertaler.alsSoapFault(fout, soap.getVersion());
        }
        Antwoord.Bericht goed = (Antwoord.Bericht) antwoord;
        antwoordInUtf8(soap);
        Bijlageuitvoer.bewaar(soap.getExchange(), goed.bijlagen());
        return new Ruwantwoord(goed.xml());
    }

    /** CXF answers in the charset of the request, ISO-8859-1 when that names none, and our answers may hold any character. */
    private static void antwoordInUtf8(Message verzoek) {
        verzoek.put(Message.ENCODING, StandardCharsets.UTF_8.name());
    }

    private boolean wilBijlagen(Message bericht) {
        return mtom == Mtom.ALTIJD || mtom == Mtom.ZOALS_GEVRAAGD && Afzender.vraagtBijlagen(bericht);
    }

    private static Verzoek.Invoer invoer(Message bericht) {
        Verzoek.Invoer invoer = bericht.get(BegrensdeInvoer.class);
        return invoer == null ? Verzoek.Invoer.ONBEKEND : invoer;
    }

    private static XMLStreamReader opRoot(StaxSource bron) {
        return bron.getXMLStreamReader();
    }

    /**
     * SOAP 1.1 puts it in a header, with or without quotes; SOAP 1.2 in the media type. A header beside a SOAP 1.2
     * envelope is accepted too (open-forms sends it).
     */
    private static Optional<String> soapAction(Message bericht) {
        Matcher type = ACTIE_12.matcher(String.valueOf(bericht.get(CONTENT_TYPE)));
        if (type.find()) {
            return Optional.of(type.group(1).trim());
        }
        Map<String, List<String>> headers = CastUtils.cast((Map<?, ?>) bericht.get(PROTOCOL_HEADERS));
        List<String> waarden = headers == null ? List.of() : headers.getOrDefault("SOAPAction", List.of());
        return waarden.stream()
                .map(w -> w.replace("\"", "").trim())
                .filter(w -> !w.isEmpty())
                .findFirst();
    }
}
