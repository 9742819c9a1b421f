package nl.zaakregie.stuf.server.afhandeling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.zaakregie.stuf.Systeem;
import org.jspecify.annotations.Nullable;

/**
 * Notes the stuurgegevens while another reads the message, and reports them at their end: so a stranger is refused before
 * his document has been read. Looks at local names only, because a wrong namespace must lead to a fault with the right
 * crossRefnummer and not to silence.
 */
final class Koplezer extends StreamReaderDelegate {

    private static final int MAX_WAARDE = 200;

    private final Consumer<RuweKop> bijEindeKop;
    private final Deque<String> pad = new ArrayDeque<>();
    private final Map<String, StringBuilder> waarden = new HashMap<>();
    private boolean inKop;
    private boolean gemeld;

    /** @param lezer stands on the root element */
    Koplezer(XMLStreamReader lezer, Consumer<RuweKop> bijEindeKop) {
        super(lezer);
        this.bijEindeKop = bijEindeKop;
        pad.addLast(lezer.getLocalName());
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        if (!gemeld) {
            volg(soort);
        }
        return soort;
    }

    RuweKop kop() {
        return new RuweKop(
                waarde("berichtcode"),
                systeem("zender"),
                systeem("ontvanger"),
                waarde("referentienummer"),
                waarde("tijdstipBericht"),
                waarde("crossRefnummer"),
                waarde("entiteittype"),
                waarde("functie"));
    }

    private void volg(int soort) {
        if (soort == START_ELEMENT) {
            pad.addLast(getLocalName());
            if (pad.size() == 2) {
                inKop = "stuurgegevens".equals(getLocalName());
            }
        } else if (soort == END_ELEMENT) {
            boolean eindeKop = inKop && pad.size() == 2;
            pad.removeLast();
            if (eindeKop || pad.isEmpty()) {
                gemeld = true;
                bijEindeKop.accept(kop());
            }
        } else if ((soort == CHARACTERS || soort == CDATA) && inKop && pad.size() > 2) {
            neemOp(getText());
        }
    }

    private void neemOp(String deel) {
        String sleutel = String.join("/", pad.stream().skip(2).toList());
        StringBuilder waarde = waarden.computeIfAbsent(sleutel, s -> new StringBuilder());
        waarde.append(deel, 0, Math.min(deel.length(), Math.max(0, MAX_WAARDE - waarde.length())));
    }

    private @Nullable String waarde(String sleutel) {
        StringBuilder waarde = waarden.get(sleutel);
        return waarde == null || waarde.toString().isBlank()
                ? null
                : waarde.toString().strip();
    }

    private @Nullable Systeem systeem(String rol) {
        String applicatie = waarde(rol + "/applicatie");
        return applicatie == null
                ? null
                : new Systeem(
                        waarde(rol + "/organisatie"),
                        applicatie,
                        waarde(rol + "/administratie"),
                        waarde(rol + "/gebruiker"));
    }
}
