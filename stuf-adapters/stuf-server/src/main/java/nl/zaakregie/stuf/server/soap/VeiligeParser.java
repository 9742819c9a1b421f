package nl.zaakregie.stuf.server.soap;

import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.StufXml;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets {@link StufXml} make the XML reader in place of CXF, so that one set of bounds holds, also for the envelope.
 */
final class VeiligeParser extends AbstractPhaseInterceptor<Message> {

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
            message.setContent(XMLStreamReader.class, StufXml.lezer(invoer));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }
}
