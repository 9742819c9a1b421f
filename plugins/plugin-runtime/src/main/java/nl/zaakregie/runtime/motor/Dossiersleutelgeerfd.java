package nl.zaakregie.runtime.motor;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** A process or case started by a case belongs to the same dossier, and only its business key tells so. */
final class Dossiersleutelgeerfd implements ModelControle.Elementregel {

    private static final Set<String> STARTERS = Set.of("processTask", "caseTask", "callActivity");

    @Override
    public void controleer(Element element, ModelControle.Bevindingen bevindingen) {
        if (STARTERS.contains(element.getLocalName()) && !erft(element)) {
            bevindingen.meld(
                    element,
                    Modelregel.DOSSIERSLEUTEL,
                    "geeft het dossier niet door",
                    "zet flowable:inheritBusinessKey=\"true\" op dit onderdeel");
        }
    }

    private static boolean erft(Element element) {
        NamedNodeMap attributen = element.getAttributes();
        for (int i = 0; i < attributen.getLength(); i++) {
            Attr attribuut = (Attr) attributen.item(i);
            if (GeenCode.isFlowable(attribuut.getNamespaceURI())
                    && attribuut.getLocalName().equals("inheritBusinessKey")) {
                return "true".equals(attribuut.getValue());
            }
        }
        return false;
    }
}
