package nl.zaakregie.stuf.server.wss;

import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.server.Herkomst;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.binding.soap.interceptor.AbstractSoapInterceptor;
import org.apache.cxf.binding.soap.interceptor.MustUnderstandInterceptor;
import org.apache.cxf.headers.Header;
import org.apache.cxf.phase.Phase;
import org.w3c.dom.Element;

/** Checks the header when the body is not signed, and tells CXF that Security headers are understood. */
final class Tokencontrole extends AbstractSoapInterceptor {

    private final Headercontrole controle;
    private final boolean zelf;

    /** @param zelf false when another has checked the header already */
    Tokencontrole(Headercontrole controle, boolean zelf) {
        super(Phase.PRE_PROTOCOL);
        addBefore(MustUnderstandInterceptor.class.getName());
        this.controle = controle;
        this.zelf = zelf;
    }

    @Override
    public Set<QName> getUnderstoodHeaders() {
        return Set.of(Headercontrole.SECURITY);
    }

    @Override
    public void handleMessage(SoapMessage message) {
        if (zelf) {
            List<Element> headers = message.getHeaders().stream()
                    .filter(h -> Headercontrole.SECURITY.equals(h.getName()))
                    .map(Header::getObject)
                    .map(Element.class::cast)
                    .toList();
            message.put(Herkomst.class, controle.controleer(headers, Headercontrole.beveiligd(message)));
        }
    }
}
