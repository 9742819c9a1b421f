package nl.zaakregie.stuf.server.soap;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.cxf.attachment.AttachmentImpl;
import org.apache.cxf.interceptor.AttachmentOutInterceptor;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** Hands the attachments of an answer to CXF; an answer without them stays plain XML. */
final class Bijlageuitvoer extends AbstractPhaseInterceptor<Message> {

    private static final String SLEUTEL = Bijlageuitvoer.class.getName();

    Bijlageuitvoer() {
        super(Phase.PRE_STREAM);
        addBefore(AttachmentOutInterceptor.class.getName());
    }

    static void bewaar(Exchange uitwisseling, Map<String, InputStream> bijlagen) {
        if (!bijlagen.isEmpty()) {
            uitwisseling.put(
                    SLEUTEL,
                    bijlagen.entrySet().stream()
                            .map(b -> bijlage(b.getKey(), b.getValue()))
                            .toList());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public void handleMessage(Message message) {
        if (message.getExchange().get(SLEUTEL) instanceof List<?> bijlagen) {
            message.setAttachments((List<Attachment>) bijlagen);
            message.put(Message.MTOM_ENABLED, true);
        }
    }

    private static Attachment bijlage(String contentId, InputStream inhoud) {
        AttachmentImpl bijlage = new AttachmentImpl(contentId, new DataHandler(new Bron(contentId, inhoud)));
        bijlage.setXOP(true);
        return bijlage;
    }

    private record Bron(String naam, InputStream inhoud) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return inhoud;
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "application/octet-stream";
        }

        @Override
        public String getName() {
            return naam;
        }
    }
}
