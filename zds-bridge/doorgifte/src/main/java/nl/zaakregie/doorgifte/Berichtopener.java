package nl.zaakregie.doorgifte;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.afhandeling.Vingerafdruk;
import nl.zaakregie.stuf.xml.StufXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message to know what it is; its bytes stay as they are. The documents in it go to disk, those beside it (MTOM)
 * are not looked at.
 */
final class Berichtopener {

    private static final Pattern ACTIE_12 = Pattern.compile("action\\s*=\\s*\"?([^\";]+)\"?");
    private static final Bijlagen NIET_BEKEKEN = id -> Optional.of(() -> new ByteArrayInputStream(new byte[0]));

    private final BerichtLezer lezer = new BerichtLezer();

    /** A message of a known service. Closing it removes the documents that were read. */
    record Geopend(Berichtkop kop, GelezenBericht bericht, String vingerafdruk) implements AutoCloseable {

        @Override
        public void close() {
            bericht.close();
        }
    }

    /** Empty when this is no message of a known service: then it is not ours to pass on. */
    Optional<Geopend> open(Verzoek verzoek) throws IOException {
        try (InputStream bytes = envelop(verzoek)) {
            XMLStreamReader xml = StufXml.lezer(bytes);
            return naarBericht(xml) ? lees(verzoek, xml) : Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Geopend> lees(Verzoek verzoek, XMLStreamReader xml) {
        Vingerafdruk vingerafdruk = new Vingerafdruk(xml);
        GelezenBericht bericht = lezer.lees(vingerafdruk, NIET_BEKEKEN);
        try {
            Optional<StufService> service = bericht.service(actie(verzoek));
            if (service.isPresent()) {
                Berichtkop kop = new Berichtkop(service.get(), bericht.stuurgegevens());
                return Optional.of(new Geopend(kop, bericht, vingerafdruk.waarde()));
            }
            bericht.close();
            return Optional.empty();
        } catch (RuntimeException e) {
            bericht.close();
            throw e;
        }
    }

    static @Nullable String actie(Verzoek verzoek) {
        Matcher actie = ACTIE_12.matcher(verzoek.mediatype());
        return verzoek.soapactie() != null || !actie.find() ? verzoek.soapactie() : actie.group(1);
    }

    static boolean naarBericht(XMLStreamReader xml) throws XMLStreamException {
        boolean inBody = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (inBody) {
                    return true;
                }
                inBody = "Body".equals(xml.getLocalName());
            }
        }
        return false;
    }

    /** In multipart the envelope is the first part (XOP); the reader stops before what comes after it. */
    static InputStream envelop(Verzoek verzoek) throws IOException {
        InputStream bytes = verzoek.inhoud().open();
        if (verzoek.mediatype().toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            slaKoppenOver(bytes);
        }
        return bytes;
    }

    private static void slaKoppenOver(InputStream bytes) throws IOException {
        boolean inKoppen = false;
        StringBuilder regel = new StringBuilder();
        for (int b = bytes.read(), gezien = 0; b >= 0 && gezien < 16 * 1024; b = bytes.read(), gezien++) {
            if (b != '\n') {
                regel.append((char) b);
                continue;
            }
            if (inKoppen && regel.toString().isBlank()) {
                return;
            }
            inKoppen = inKoppen || regel.toString().startsWith("--");
            regel.setLength(0);
        }
    }
}
