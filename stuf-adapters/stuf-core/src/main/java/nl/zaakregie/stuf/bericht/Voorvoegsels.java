package nl.zaakregie.stuf.bericht;

import java.util.Map;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.schema.StufElement;
import org.glassfish.jaxb.runtime.marshaller.NamespacePrefixMapper;

/** The prefixes that readers of StUF are used to; some products even expect them. */
final class Voorvoegsels extends NamespacePrefixMapper {

    private static final Map<String, String> VAST = Map.of(
            Naamruimte.STUF, "StUF",
            Naamruimte.BG, "BG",
            Naamruimte.ZKN, "ZKN",
            Naamruimte.ZDS, "ZDS",
            Naamruimte.RZS, "RZS",
            Naamruimte.EF, "EF",
            Naamruimte.XMIME, "xmime",
            StufElement.NIL, "xsi");

    @Override
    public String getPreferredPrefix(String naamruimte, String voorstel, boolean verplicht) {
        return VAST.getOrDefault(naamruimte, voorstel);
    }
}
