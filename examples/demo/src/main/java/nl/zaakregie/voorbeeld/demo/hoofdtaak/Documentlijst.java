package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import java.net.URI;
import java.util.Map;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import nl.zaakregie.voorbeeld.demo.klant.Suite;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;

/** Asks the zakenmagazijn geefLijstZaakdocumenten (ZDS 1.2), as any other system would. */
final class Documentlijst {

    private static final String ACTIE =
            "http://www.stufstandaarden.nl/koppelvlak/zds0120/geefLijstZaakdocumenten_ZakLv01";

    private Documentlijst() {}

    static Soapantwoord van(Restklant magazijn, String zaak) {
        return new Suite(URI.create(magazijn.basis() + "/stuf"))
                .stuur("BeantwoordVraag", ACTIE, "geefLijstZaakdocumenten-zds12", Map.of("zaakidentificatie", zaak));
    }
}
