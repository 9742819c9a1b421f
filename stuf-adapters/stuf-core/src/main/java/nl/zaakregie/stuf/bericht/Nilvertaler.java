package nl.zaakregie.stuf.bericht;

import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.StufElement;
import org.jspecify.annotations.Nullable;

/** Shows xsi:nil to JAXB as an attribute like any other (see {@link StufElement#NIL}). */
final class Nilvertaler extends StreamReaderDelegate {

    Nilvertaler(XMLStreamReader lezer) {
        super(lezer);
    }

    @Override
    public @Nullable String getAttributeNamespace(int index) {
        String naamruimte = super.getAttributeNamespace(index);
        return Naamruimte.XSI.equals(naamruimte) && "nil".equals(super.getAttributeLocalName(index))
                ? StufElement.NIL
                : naamruimte;
    }

    @Override
    public QName getAttributeName(int index) {
        String naamruimte = getAttributeNamespace(index);
        return new QName(naamruimte, super.getAttributeLocalName(index));
    }
}
