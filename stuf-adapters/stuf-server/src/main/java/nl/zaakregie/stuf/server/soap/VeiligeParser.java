package nl.zaakregie.stuf.server.soap;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.bericht.XopLezer;
import nl.zaakregie.stuf.xml.Limieten;
import nl.zaakregie.stuf.xml.StufXml;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Lets {@link StufXml} make the XML reader in place of CXF, so that one set of bounds holds, also for the envelope, and
 * attachments show up as the base64 that they stand for.
 */
final class VeiligeParser extends AbstractPhaseInterceptor<Message> {

    private final Limieten limieten;

    VeiligeParser(Limieten limieten) {
        super(Phase.POST_STREAM);
        this.limieten = limieten;
        addBefore(StaxInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        InputStream invoer = message.getContent(InputStream.class);
        if (invoer == null) {
            return;
        }
        try {
            message.setContent(
                    XMLStreamReader.class, new XopLezer(StufXml.lezer(invoer, limieten), id -> bijlage(message, id)));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    /** CXF sets the rest of the envelope aside while an attachment is read, in a file when it is large. */
    private static Optional<InputStream> bijlage(Message message, String contentId) throws IOException {
        Collection<Attachment> bijlagen = message.getAttachments();
        for (Attachment bijlage : bijlagen == null ? List.<Attachment>of() : bijlagen) {
            if (contentId.equals(bijlage.getId())) {
                return Optional.of(bijlage.getDataHandler().getInputStream());
            }
        }
        return Optional.empty();
    }
}
