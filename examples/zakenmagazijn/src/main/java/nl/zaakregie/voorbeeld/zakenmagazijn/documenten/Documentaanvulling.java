package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Wijziging;

/** A known document with a change of it: what is filled becomes this, what is empty with a reason becomes empty. */
final class Documentaanvulling {

    private final Zaakdocument bekend;
    private final Zaakdocument nieuw;

    private Documentaanvulling(Zaakdocument bekend, Zaakdocument nieuw) {
        this.bekend = bekend;
        this.nieuw = nieuw;
    }

    static Zaakdocument van(Zaakdocument bekend, Zaakdocument nieuw) {
        return new Documentaanvulling(bekend, nieuw).uitkomst();
    }

    /** A document that is checked out must have a link; without one of its own that is its working copy in the DMS. */
    static Zaakdocument metLink(Zaakdocument document, String werkkopie) {
        String link = "cmis:" + werkkopie;
        if (document.link() != null || link.length() > 200) {
            return document;
        }
        return new Zaakdocument(
                document.identificatie(),
                document.documenttype(),
                document.creatiedatum(),
                document.ontvangstdatum(),
                document.titel(),
                document.beschrijving(),
                document.formaat(),
                document.taal(),
                document.versie(),
                document.status(),
                document.verzenddatum(),
                document.vertrouwelijkheid(),
                document.auteur(),
                link,
                document.inhoud(),
                document.extraElementen(),
                document.zaken(),
                document.rest());
    }

    private Zaakdocument uitkomst() {
        Wijziging wijziging = new Wijziging(nieuw.rest());
        return new Zaakdocument(
                bekend.identificatie(),
                wijziging.van("dctOmschrijving", nieuw.documenttype(), bekend.documenttype()),
                wijziging.van("creatiedatum", nieuw.creatiedatum(), bekend.creatiedatum()),
                wijziging.van("ontvangstdatum", nieuw.ontvangstdatum(), bekend.ontvangstdatum()),
                wijziging.van("titel", nieuw.titel(), bekend.titel()),
                wijziging.van("beschrijving", nieuw.beschrijving(), bekend.beschrijving()),
                wijziging.van("formaat", nieuw.formaat(), bekend.formaat()),
                wijziging.van("taal", nieuw.taal(), bekend.taal()),
                wijziging.van("versie", nieuw.versie(), bekend.versie()),
                wijziging.van("status", nieuw.status(), bekend.status()),
                wijziging.van("verzenddatum", nieuw.verzenddatum(), bekend.verzenddatum()),
                wijziging.van("vertrouwelijkAanduiding", nieuw.vertrouwelijkheid(), bekend.vertrouwelijkheid()),
                wijziging.van("auteur", nieuw.auteur(), bekend.auteur()),
                wijziging.van("link", nieuw.link(), bekend.link()),
                null,
                wijziging.extraElementen(nieuw.extraElementen(), bekend.extraElementen()),
                zaken(),
                bekend.rest().bijgewerkt(nieuw.rest()));
    }

    private List<ZaakBijDocument> zaken() {
        List<ZaakBijDocument> alle = new ArrayList<>(bekend.zaken());
        nieuw.zaken().forEach(zaak -> {
            alle.removeIf(stond -> stond.zaakidentificatie().equals(zaak.zaakidentificatie()));
            alle.add(zaak);
        });
        return alle;
    }
}
