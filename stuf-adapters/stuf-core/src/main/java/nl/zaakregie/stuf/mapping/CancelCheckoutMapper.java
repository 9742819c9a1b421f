package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.zkn0310.EdcObject;

/** cancelCheckout: undoing a check-out. */
public final class CancelCheckoutMapper {

    private CancelCheckoutMapper() {}

    public static StufElement naarBericht(Stuurgegevens kop, Checkoutannulering annulering, StufVersie versie) {
        EdcObject document = VrijDocumentbericht.functie(new EdcObject(), "entiteit");
        Merk.KENNISGEVING.zet(document, "EDC", Verwerkingssoort.I);
        document.setIdentificatie(Waarde.van(annulering.documentidentificatie()));
        return new VrijDocumentbericht(annulering.checkedOutId(), null, null, document, null, null, null)
                .naarBericht(kop, versie);
    }

    /**
     * @throws StufFout StUF055 when document or checkedOutId is missing
     */
    public static Checkoutannulering vanBericht(StufElement bericht) {
        VrijDocumentbericht vrij = VrijDocumentbericht.van(bericht);
        EdcObject document = VrijDocumentbericht.vereist(vrij.document(), "document");
        return new Checkoutannulering(
                Waarden.verplicht(document.getIdentificatie(), "document/identificatie"), vrij.vereistCheckedOutId());
    }
}
