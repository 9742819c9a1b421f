package nl.zaakregie.stuf.client;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.bericht.Inhouduitvoer;
import nl.zaakregie.stuf.bericht.XopUitvoer;
import nl.zaakregie.stuf.client.HttpVerzender.Afgebroken;
import nl.zaakregie.stuf.client.HttpVerzender.NietVerbonden;
import nl.zaakregie.stuf.client.Verzendresultaat.NietAfgeleverd;
import nl.zaakregie.stuf.client.Verzendresultaat.Onbekend;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.xml.StufXml;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message in a SOAP 1.1 envelope and reads the answer. The message is complete before the first byte leaves. */
final class StufZender {

    /** Writes the message; namespaces included. */
    @FunctionalInterface
    interface Berichtschrijver {
        void schrijf(XMLStreamWriter xml, Inhouduitvoer documenten) throws XMLStreamException;
    }

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final Logger LOG = LoggerFactory.getLogger(StufZender.class);

    private final HttpVerzender http;
    private final boolean mtom;
    private final Optional<Berichtbeveiliging.Gebruikersnaam> gebruiker;
    private final Optional<Ondertekenaar> ondertekenaar;
    private final Verzendlog log;

    StufZender(StufVerbinding verbinding) {
        this.log = new Verzendlog(verbinding.log());
        this.http = new HttpVerzender(verbinding);
        this.gebruiker = verbinding.beveiliging().flatMap(Berichtbeveiliging::gebruikersnaam);
        this.ondertekenaar = verbinding
                .beveiliging()
                .flatMap(Berichtbeveiliging::ondertekening)
                .map(Ondertekenaar::new);
        this.mtom = verbinding.mtom() && ondertekenaar.isEmpty();
    }

    <T> Verzendresultaat<T> verstuur(
            StufService service,
            Stuurgegevens kop,
            Berichtschrijver bericht,
            Antwoordlezer.Inhoudlezer<T> antwoordlezer) {
        Verzendlog.Regel regel = log.begin(service, kop);
        XopUitvoer bijlagen = new XopUitvoer();
        try (Berichtbuffer envelop = envelop(bericht, mtom ? bijlagen : Inhouduitvoer.BASE64)) {
            if (bijlagen.bijlagen().isEmpty()) {
                return regel.sluit(envelop, verstuur(service, envelop, HttpVerzender.XML, antwoordlezer));
            }
            Meerdelig.Verpakt pak = Meerdelig.verpak(envelop, bijlagen.bijlagen());
            try (Berichtbuffer inhoud = pak.inhoud()) {
                return regel.sluit(envelop, verstuur(service, inhoud, pak.contentType(), antwoordlezer));
            }
        } catch (IOException e) {
            return mislukt(service, e);
        }
    }

    private <T> Verzendresultaat<T> verstuur(
            StufService service, Berichtbuffer inhoud, String contentType, Antwoordlezer.Inhoudlezer<T> antwoordlezer) {
        try {
            return Antwoordlezer.lees(
                    http.verstuur(service.portType(), service.soapAction(), inhoud, contentType), antwoordlezer);
        } catch (NietVerbonden e) {
            return mislukt(service, e);
        } catch (Afgebroken e) {
            LOG.warn("Onbekend of bericht is aangekomen, service={}, reden={}", service, e.getMessage());
            return new Onbekend<>(String.valueOf(e.getMessage()));
        }
    }

    private static <T> Verzendresultaat<T> mislukt(StufService service, Exception oorzaak) {
        String reden = oorzaak instanceof NietVerbonden
                ? String.valueOf(oorzaak.getMessage())
                : "bericht kan niet tijdelijk worden bewaard";
        LOG.warn("Bericht niet verzonden, service={}, reden={}", service, reden);
        return new NietAfgeleverd<>(reden, Optional.empty());
    }

    /** @throws IllegalStateException when the message cannot be written: a defect of ours, not of the other side */
    private Berichtbuffer envelop(Berichtschrijver bericht, Inhouduitvoer documenten) throws IOException {
        Berichtbuffer buffer = new Berichtbuffer();
        try {
            XMLStreamWriter xml = StufXml.schrijver(buffer);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("soap", "Envelope", SOAP);
            xml.writeNamespace("soap", SOAP);
            if (gebruiker.isPresent()) {
                xml.writeStartElement("soap", "Header", SOAP);
                Securityheader.schrijf(xml, SOAP, gebruiker.get(), Clock.systemUTC());
                xml.writeEndElement();
            }
            xml.writeStartElement("soap", "Body", SOAP);
            bericht.schrijf(xml, documenten);
            xml.writeEndDocument();
            xml.close();
            return ondertekenaar.isPresent() ? ondertekenaar.get().onderteken(buffer) : buffer;
        } catch (StufFout e) {
            buffer.close();
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            buffer.close();
            throw new IllegalStateException("bericht kan niet worden geschreven", e);
        }
    }
}
