package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import org.jspecify.annotations.Nullable;

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
        return new Zaakdocument(
                bekend.identificatie(),
                eerste("dctOmschrijving", nieuw.documenttype(), bekend.documenttype()),
                eerste("creatiedatum", nieuw.creatiedatum(), bekend.creatiedatum()),
                eerste("ontvangstdatum", nieuw.ontvangstdatum(), bekend.ontvangstdatum()),
                eerste("titel", nieuw.titel(), bekend.titel()),
                eerste("beschrijving", nieuw.beschrijving(), bekend.beschrijving()),
                eerste("formaat", nieuw.formaat(), bekend.formaat()),
                eerste("taal", nieuw.taal(), bekend.taal()),
                eerste("versie", nieuw.versie(), bekend.versie()),
                eerste("status", nieuw.status(), bekend.status()),
                eerste("verzenddatum", nieuw.verzenddatum(), bekend.verzenddatum()),
                eerste("vertrouwelijkAanduiding", nieuw.vertrouwelijkheid(), bekend.vertrouwelijkheid()),
                eerste("auteur", nieuw.auteur(), bekend.auteur()),
                eerste("link", nieuw.link(), bekend.link()),
                null,
                extraElementen(),
                zaken(),
                bekend.rest().bijgewerkt(nieuw.rest()));
    }

    private <W> @Nullable W eerste(String veld, @Nullable W gegeven, @Nullable W stond) {
        return gegeven != null || isLeeggemaakt(veld) ? gegeven : stond;
    }

    private boolean isLeeggemaakt(String veld) {
        return nieuw.rest().elementen().stream()
                .filter(element -> element.pad().equals(veld))
                .map(Rest.Element::xml)
                .anyMatch(xml -> xml.contains("noValue="));
    }

    private List<ExtraElement> extraElementen() {
        List<ExtraElement> alle = new ArrayList<>(bekend.extraElementen());
        alle.removeIf(element ->
                nieuw.extraElementen().stream().anyMatch(ander -> ander.naam().equals(element.naam())));
        alle.addAll(nieuw.extraElementen());
        return alle;
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
