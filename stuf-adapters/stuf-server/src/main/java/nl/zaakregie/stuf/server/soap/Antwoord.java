package nl.zaakregie.stuf.server.soap;

import java.io.InputStream;
import java.util.Map;

/** What goes back in the same HTTP exchange. */
public sealed interface Antwoord {

    /**
     * @param xml the message without envelope and XML declaration, in UTF-8; complete, so that nothing can fail half-way
     * @param bijlagen contents to which the message refers, by content-id; complete as well, each is read once
     */
    record Bericht(InputStream xml, Map<String, InputStream> bijlagen) implements Antwoord {

        /** Without attachments. */
        public Bericht(InputStream xml) {
            this(xml, Map.of());
        }
    }

    /**
     * @param client true: the sender must change the message (faultcode Client); false: Server
     * @param code StUF code, for instance StUF055
     * @param omschrijving Dutch text of the StUF code, without data of the message
     * @param xml the Fo02Bericht or Fo03Bericht
     */
    record Fout(boolean client, String code, String omschrijving, String xml) implements Antwoord {}
}
