package nl.zaakregie.stuf.bericht;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.zaakregie.stuf.Inhoudskenmerken;
import nl.zaakregie.stuf.Naamruimte;
import org.jspecify.annotations.Nullable;

/**
 * Notes, while another reads the message through it, what tells the services of ZDS 1.1 apart. One pass suffices, also
 * for a document of 500 MB. Matches local names only, so it serves content with a wrong namespace too.
 */
final class Kenmerkenlezer extends StreamReaderDelegate {

    /** What the new object of a status change holds besides {@code heeft}. */
    private static final Set<String> BIJ_STATUS =
            Set.of("identificatie", "omschrijving", "isVan", "tijdvakGeldigheid", "tijdstipRegistratie");

    private final Deque<String> pad = new ArrayDeque<>();
    private @Nullable String mutatiesoort;
    private boolean statusInNieuw;
    private boolean andersInNieuw;
    private boolean heeftRelevant;
    private boolean laatsteStatus;
    private boolean inhoud;

    Kenmerkenlezer(XMLStreamReader lezer) {
        super(lezer);
        if (lezer.getEventType() == START_ELEMENT) {
            begin();
        }
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        if (soort == START_ELEMENT) {
            begin();
        } else if (soort == END_ELEMENT) {
            pad.poll();
        } else if (soort == CHARACTERS && "mutatiesoort".equals(pad.peek())) {
            mutatiesoort =
                    (mutatiesoort == null ? "" : mutatiesoort) + getText().strip();
        }
        return soort;
    }

    Inhoudskenmerken kenmerken() {
        return new Inhoudskenmerken(mutatiesoort, statusInNieuw, andersInNieuw, heeftRelevant, laatsteStatus, inhoud);
    }

    private void begin() {
        String naam = getLocalName();
        String ouder = pad.isEmpty() ? "" : pad.peek();
        pad.push(naam);
        switch (naam) {
            case "object" -> nieuwObject();
            case "heeftRelevant" -> heeftRelevant = true;
            case "indicatieLaatsteStatus" -> laatsteStatus |= pad.contains("heeft");
            case "inhoud" -> inhoud |= !nil();
            default -> {
                // only counts as a child of object
            }
        }
        if ("object".equals(ouder) && pad.size() == 3 && !nil()) {
            statusInNieuw |= "heeft".equals(naam);
            andersInNieuw |= !"heeft".equals(naam) && !BIJ_STATUS.contains(naam);
        }
    }

    /** The last object is the new one; what an earlier one held does not count. */
    private void nieuwObject() {
        statusInNieuw = false;
        andersInNieuw = false;
    }

    private boolean nil() {
        String nil = getAttributeValue(Naamruimte.XSI, "nil");
        return "true".equals(nil) || "1".equals(nil);
    }
}
