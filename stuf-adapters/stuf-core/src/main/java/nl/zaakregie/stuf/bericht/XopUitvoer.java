package nl.zaakregie.stuf.bericht;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.zaakregie.stuf.schema.Inhoudbron;

/** Writes a reference in place of each document and remembers what must be attached (XOP 1.0). For one message. */
public final class XopUitvoer implements Inhouduitvoer {

    private final Map<String, Inhoudbron> bijlagen = new LinkedHashMap<>();

    @Override
    public void schrijf(Inhoudbron bron, XMLStreamWriter doel) throws XMLStreamException {
        String contentId = UUID.randomUUID() + "@zaakregie";
        bijlagen.put(contentId, bron);
        doel.writeStartElement("xop", "Include", XopLezer.NAAMRUIMTE);
        doel.writeNamespace("xop", XopLezer.NAAMRUIMTE);
        doel.writeAttribute("href", "cid:" + contentId);
        doel.writeEndElement();
    }

    /** By content-id without angle brackets, in the order of the message; complete after writing. */
    public Map<String, Inhoudbron> bijlagen() {
        return bijlagen;
    }
}
