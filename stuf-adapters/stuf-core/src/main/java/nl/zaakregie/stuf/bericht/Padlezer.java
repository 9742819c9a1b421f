package nl.zaakregie.stuf.bericht;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Knows which element was last begun or ended, by local names. */
final class Padlezer extends StreamReaderDelegate {

    private final Deque<String> open = new ArrayDeque<>();
    private String pad = "";

    Padlezer(XMLStreamReader lezer) {
        super(lezer);
    }

    @Override
    public int next() throws XMLStreamException {
        int soort = super.next();
        if (soort == START_ELEMENT) {
            open.addLast(getLocalName());
            pad = String.join("/", open);
        } else if (soort == END_ELEMENT) {
            pad = String.join("/", open);
            open.removeLast();
        }
        return soort;
    }

    /** Without the root, unless only the root is meant. */
    String pad() {
        int eerste = pad.indexOf('/');
        return eerste < 0 ? pad : pad.substring(eerste + 1);
    }
}
