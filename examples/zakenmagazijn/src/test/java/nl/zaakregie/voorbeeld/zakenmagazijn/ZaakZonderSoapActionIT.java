package nl.zaakregie.voorbeeld.zakenmagazijn;

import java.util.List;

/** Zaken again, while the SOAPAction gets lost on the way: root and content tell which service is meant. */
class ZaakZonderSoapActionIT extends ZaakrondgangIT {

    @Override
    List<String> koppen() {
        return List.of("Content-Type");
    }
}
