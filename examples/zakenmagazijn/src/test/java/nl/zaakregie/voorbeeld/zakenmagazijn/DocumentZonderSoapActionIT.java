package nl.zaakregie.voorbeeld.zakenmagazijn;

import java.util.List;

/** Documents again, while the SOAPAction gets lost on the way: root and content tell which service is meant. */
class DocumentZonderSoapActionIT extends DocumentrondgangIT {

    @Override
    List<String> koppen() {
        return List.of("Content-Type");
    }
}
