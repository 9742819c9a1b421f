package nl.zaakregie.stuf.server.wss;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.server.Herkomst;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.interceptor.StaxInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes the envelope into memory, checks it, and lets the rest of the chain read that same tree. Only the one Header and
 * the one Body directly under the envelope count, so moving signed parts elsewhere (signature wrapping) gains nothing.
 */
final class Handtekeningcontrole extends AbstractPhaseInterceptor<Message> {

    private final Headercontrole controle;

    Handtekeningcontrole(Headercontrole controle) {
        super(Phase.POST_STREAM);
        addAfter(StaxInInterceptor.class.getName());
        this.controle = controle;
    }

    @Override
    public void handleMessage(Message message) {
        XMLStreamReader lezer = message.getContent(XMLStreamReader.class);
        if (lezer == null) {
            return;
        }
        try {
            Document envelop = StaxUtils.read(lezer);
            Element root = envelop.getDocumentElement();
            List<Element> headers = kinderen(root, "Header").stream()
                    .flatMap(h -> kinderen(h, "Security").stream())
                    .filter(h -> Headercontrole.SECURITY.getNamespaceURI().equals(h.getNamespaceURI()))
                    .toList();
            List<Element> bodies = kinderen(root, "Body");
            if (bodies.size() != 1) {
                throw Headercontrole.geweigerd("de envelop heeft niet een Body");
            }
            Herkomst herkomst = controle.controleer(headers, bodies.get(0), Headercontrole.beveiligd(message));
            message.put(Herkomst.class, herkomst);
            message.setContent(XMLStreamReader.class, StaxUtils.createXMLStreamReader(envelop));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static List<Element> kinderen(Element ouder, String naam) {
        List<Element> gevonden = new ArrayList<>();
        for (Node kind = ouder.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element element && naam.equals(element.getLocalName())) {
                gevonden.add(element);
            }
        }
        return gevonden;
    }
}
