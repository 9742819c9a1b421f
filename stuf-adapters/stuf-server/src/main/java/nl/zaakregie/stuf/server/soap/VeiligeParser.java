package nl.zaakregie.stuf.server.soap;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.Limieten;
import nl.zaakregie.stuf.xml.StufXml;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets {@link StufXml} make the XML reader in place of CXF, so that one set of bounds holds. The length of a text is not
 * bounded here: the content of a document may be long and is bounded by the size of the message.
 */
final class VeiligeParser extends AbstractPhaseInterceptor<Message> {

    private static final Limieten RUIM = new Limieten(
            Limieten.STANDAARD.diepte(),
            Limieten.STANDAARD.elementen(),
            Limieten.STANDAARD.attributen(),
            Limieten.STANDAARD.attribuutLengte(),
            Integer.MAX_VALUE);

    VeiligeParser() {
        super(Phase.POST_STREAM);
        addBefore(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        InputStream invoer = message.getContent(InputStream.class);
        if (invoer == null) {
            return;
        }
        try {
            message.setContent(XMLStreamReader.class, StufXml.lezer(invoer, RUIM));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }
}
