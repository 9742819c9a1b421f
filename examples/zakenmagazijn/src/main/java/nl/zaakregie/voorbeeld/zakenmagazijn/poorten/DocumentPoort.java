package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import java.util.Optional;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.DocumentServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen.Zaakmelder;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Documentbewerking;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Zaakdocumenten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Weigering;

/** The documentservices of ZDS 1.1 and 1.2 that this zakenmagazijn offers. */
class DocumentPoort implements DocumentServices {

    private final Weigering weigering;
    private final Zaakdocumenten documenten;
    private final Documentbewerking bewerking;
    private final Nummers nummers;
    private final Zaakmelder melder;

    DocumentPoort(
            Weigering weigering,
            Zaakdocumenten documenten,
            Documentbewerking bewerking,
            Nummers nummers,
            Zaakmelder melder) {
        this.weigering = weigering;
        this.documenten = documenten;
        this.bewerking = bewerking;
        this.nummers = nummers;
        this.melder = melder;
    }

    @Override
    public void voegZaakdocumentToe(Berichtkop kop, Zaakdocument document) {
        weigering.controleer();
        documenten.voegToe(document);
        melder.gebeurd(kop, Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE, documenten.zakenVan(document.identificatie()));
    }

    @Override
    public void maakZaakdocument(Berichtkop kop, Zaakdocument document) {
        weigering.controleer();
        documenten.maak(document);
        melder.gebeurd(kop, Gebeurtenis.VOEG_ZAAKDOCUMENT_TOE, documenten.zakenVan(document.identificatie()));
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

    @Override
    public UitgechecktDocument geefZaakdocumentBewerken(Berichtkop kop, String documentidentificatie) {
        weigering.controleer();
        return bewerking.checkUit(
                documentidentificatie,
                kop.sleutel(),
                kop.zender().map(Systeem::applicatie).orElse("onbekend"));
    }

    @Override
    public void updateZaakdocument(Berichtkop kop, Documentwijziging wijziging) {
        weigering.controleer();
        bewerking.wijzig(wijziging);
        melder.gebeurd(
                kop,
                Gebeurtenis.UPDATE_ZAAKDOCUMENT,
                documenten.zakenVan(wijziging.nieuw().identificatie()));
    }

    @Override
    public void cancelCheckout(Berichtkop kop, Checkoutannulering annulering) {
        weigering.controleer();
        bewerking.annuleer(annulering);
    }

    @Override
    public void ontkoppelZaakdocument(Berichtkop kop, Documentontkoppeling ontkoppeling) {
        weigering.controleer();
        bewerking.ontkoppel(ontkoppeling);
    }
}
