package nl.zaakregie.stuf.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.PortType;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.stuf.server.soap.Antwoord;
import nl.zaakregie.stuf.server.soap.Berichtafhandeling;
import nl.zaakregie.stuf.server.soap.GeenBericht;
import nl.zaakregie.stuf.server.soap.Verzoek;
import nl.zaakregie.stuf.xml.StufXml;

/** Gives a kept envelope to the handling behind the endpoints, without a connection. */
final class Heraanbieding {

    private Heraanbieding() {}

    static Uitwisseling.Afloop bied(Berichtafhandeling afhandeling, Uitwisseling.Inhoud inhoud) {
        PortType portType = Arrays.stream(PortType.values())
                .filter(p -> p.naam().equals(inhoud.pad()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("onbekend adres " + inhoud.pad()));
        Antwoord antwoord = behandel(afhandeling, portType, inhoud);
        boolean asynchroon = portType == PortType.ONTVANG_ASYNCHROON;
        if (antwoord instanceof Antwoord.Fout fout) {
            return new Uitwisseling.Afloop(asynchroon ? "Fo03" : "Fo02", Optional.of(fout.code()));
        }
        sluit((Antwoord.Bericht) antwoord);
        return Uitwisseling.Afloop.goed(asynchroon ? "Bv03" : "antwoord");
    }

    private static Antwoord behandel(Berichtafhandeling afhandeling, PortType portType, Uitwisseling.Inhoud inhoud) {
        try {
            XMLStreamReader xml = StufXml.lezer(new ByteArrayInputStream(inhoud.bytes()));
            while (!(xml.next() == XMLStreamConstants.START_ELEMENT && "Body".equals(xml.getLocalName()))) {
                // envelope and header
            }
            xml.nextTag();
            return afhandeling.behandel(new Verzoek(portType, inhoud.soapAction(), xml));
        } catch (XMLStreamException | RuntimeException e) {
            return afhandeling.onleesbaar(portType, new GeenBericht("envelop zonder bericht"));
        }
    }

    private static void sluit(Antwoord.Bericht antwoord) {
        try (var xml = antwoord.xml()) {
            xml.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            // an answer that nobody waits for
        }
    }
}
