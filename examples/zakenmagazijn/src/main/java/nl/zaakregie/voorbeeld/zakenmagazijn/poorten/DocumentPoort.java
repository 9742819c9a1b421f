package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Zaakdocumenten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Weigering;

/** The documentservices of ZDS 1.1 and 1.2 that this zakenmagazijn offers. */
class DocumentPoort implements DocumentServices {

    private final Weigering weigering;
    private final Zaakdocumenten documenten;
    private final Nummers nummers;

    DocumentPoort(Weigering weigering, Zaakdocumenten documenten, Nummers nummers) {
        this.weigering = weigering;
        this.documenten = documenten;
        this.nummers = nummers;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(
                Operatie.VOEG_ZAAKDOCUMENT_TOE,
                Operatie.GENEREER_DOCUMENTIDENTIFICATIE,
                Operatie.GEEF_ZAAKDOCUMENT_LEZEN);
    }

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        weigering.controleer();
        documenten.voegToe(document);
    }

    @Override
    public String genereerDocumentIdentificatie(Berichtkop kop) {
        weigering.controleer();
        return nummers.documentidentificatie();
    }

    @Override
    public Optional<Zaakdocument> geefZaakdocumentLezen(Berichtkop kop, String documentidentificatie) {
        weigering.controleer();
        return documenten.lees(documentidentificatie);
    }
}
