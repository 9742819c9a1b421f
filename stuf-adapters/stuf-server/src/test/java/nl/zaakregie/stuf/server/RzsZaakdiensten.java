package nl.zaakregie.stuf.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.BerichtLezer;
import nl.zaakregie.stuf.bericht.Bijlagen;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.mapping.VoegZaakdocumentToeMapper;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.rzs.Planzaak;
import nl.zaakregie.stuf.rzs.RzsRegels;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.testhulp.Gezin;

/** The exchanges of the zaak- and documentservices, each with what both sides must see of it. */
final class RzsZaakdiensten {

    static final Zaak GEZINSPLAN = Gezin.kleineZaak();
    static final Zaak LEVENSDOMEINPLAN = onderPlan(GEZINSPLAN);
    static final Zaak DEELPLAN =
            onderPlan(GEZINSPLAN.metRollen(List.of(Rol.van(Rolsoort.INITIATOR, Gezin.sanne(), "Aanvrager"))));

    static final Zaakwijziging CLIENT_ERBIJ = Zaakwijziging.van(GEZINSPLAN.identificatie())
            .metObjecten(List.of(Mutatie.toevoegen(Zaakobject.client(Gezin.kerem()))));
    static final Zaakwijziging ONDER_PLAN = Zaakwijziging.van(GEZINSPLAN.identificatie())
            .metRelaties(List.of(Mutatie.toevoegen(Zaakrelatie.andere(RzsProef.PLAN))));

    private final Zakenmagazijnclient zaken;
    private final Documentclient documenten;
    private final RzsSysteem systeem;

    RzsZaakdiensten(RzsProef proef) {
        this.zaken = proef.zaken();
        this.documenten = proef.documenten();
        this.systeem = proef.systeem;
    }

    void genereerZaakidentificatie() {
        assertThat(RzsProef.antwoord(zaken.genereerZaakIdentificatie(RzsProef.nummer())))
                .startsWith("9901-Z-");
    }

    void genereerDocumentidentificatie() {
        assertThat(RzsProef.antwoord(zaken.genereerDocumentIdentificatie(RzsProef.nummer())))
                .startsWith("9901-D-");
    }

    void creeer(Zaak zaak, Planzaak soort) {
        assertThat(RzsRegels.bijCreeren(zaak, soort)).isEmpty();

        assertThat(zaken.creeerZaak(RzsProef.nummer(), zaak).isBeantwoord()).isTrue();

        Zaak aangekomen = systeem.zaken.get(zaak.identificatie());
        assertThat(aangekomen).isEqualTo(zaak);
        assertThat(RzsRegels.bijCreeren(aangekomen, soort)).isEmpty();
    }

    void werkBij(Zaakwijziging wijziging, Planzaak soort) {
        zaakDaar();
        assertThat(RzsRegels.bijWijzigen(wijziging, soort)).isEmpty();

        assertThat(zaken.updateZaak(RzsProef.nummer(), wijziging).isBeantwoord())
                .isTrue();

        assertThat(systeem.wijzigingen).containsExactly(wijziging);
    }

    void actualiseerZaakstatus() {
        Zaak zaak = zaakDaar();
        var status = Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000");

        assertThat(zaken.actualiseerZaakstatus(RzsProef.nummer(), new Statuswijziging(zaak.identificatie(), status))
                        .isBeantwoord())
                .isTrue();
        assertThat(systeem.zaken.get(zaak.identificatie()).statussen()).contains(status);
    }

    void geefZaakstatus() {
        actualiseerZaakstatus();

        assertThat(RzsProef.antwoord(
                        zaken.geefZaakstatus(RzsProef.nummer(), new Statusvraag(GEZINSPLAN.identificatie(), false))))
                .singleElement()
                .satisfies(s -> assertThat(s.type().code()).isEqualTo("OPGEST"));
    }

    void geefZaakdetails() {
        Zaak zaak = zaakDaar();

        assertThat(RzsProef.antwoord(zaken.geefZaakdetails(RzsProef.nummer(), zaak.identificatie())))
                .contains(zaak);
    }

    /** A document as a sender of ZDS 1.1 gives it, sent by our client. */
    Zaakdocument voegZaakdocumentToe() {
        try (GelezenBericht bericht = new BerichtLezer()
                .lees(Testbericht.lees("zds11-voegZaakdocumentToe").lezer(), Bijlagen.GEEN)) {
            Zaakdocument document = VoegZaakdocumentToeMapper.vanBericht(
                    bericht.inhoud(EdcKennisgeving.class), StufVersie.ZDS_1_1, true);
            assertThat(zaken.voegZaakdocumentToe(RzsProef.nummer(), document).isBeantwoord())
                    .isTrue();
            assertThat(systeem.documenten).containsOnlyKeys(document.identificatie());
            return document;
        }
    }

    void geefZaakdocumentBewerken() {
        Zaakdocument document = voegZaakdocumentToe();

        String sleutel = RzsProef.antwoord(documenten.geefZaakdocumentBewerken(
                RzsProef.nummer(), document.identificatie(), UitgechecktDocument::checkedOutId));

        assertThat(sleutel).isEqualTo(RzsSysteem.SLEUTEL);
    }

    void updateZaakdocument() {
        Zaakdocument document = zonderInhoud(voegZaakdocumentToe());
        Documentwijziging wijziging =
                new Documentwijziging(document, document, RzsSysteem.SLEUTEL, Documentwijziging.Versiesoort.MINOR);

        assertThat(documenten.updateZaakdocument(RzsProef.nummer(), wijziging).isBeantwoord())
                .isTrue();
        assertThat(systeem.documentwijzigingen)
                .singleElement()
                .satisfies(w -> assertThat(w.checkedOutId()).isEqualTo(RzsSysteem.SLEUTEL));
    }

    void geefLijstZaakdocumenten() {
        Zaakdocument document = voegZaakdocumentToe();
        String zaak = document.zaken().get(0).zaakidentificatie();

        assertThat(RzsProef.antwoord(zaken.geefLijstZaakdocumenten(RzsProef.nummer(), zaak)))
                .singleElement()
                .satisfies(d -> assertThat(d.document().identificatie()).isEqualTo(document.identificatie()));
    }

    void geefZaakdocumentLezen() {
        Zaakdocument document = voegZaakdocumentToe();

        Optional<String> gelezen = RzsProef.antwoord(documenten.geefZaakdocumentLezen(
                RzsProef.nummer(), document.identificatie(), Zaakdocument::identificatie));

        assertThat(gelezen).contains(document.identificatie());
    }

    private Zaak zaakDaar() {
        zaken.creeerZaak(RzsProef.nummer(), GEZINSPLAN);
        return GEZINSPLAN;
    }

    private static Zaak onderPlan(Zaak zaak) {
        return zaak.metRelaties(List.of(Zaakrelatie.andere(RzsProef.PLAN)));
    }

    private static Zaakdocument zonderInhoud(Zaakdocument d) {
        return new Zaakdocument(
                d.identificatie(),
                d.documenttype(),
                d.creatiedatum(),
                d.ontvangstdatum(),
                d.titel(),
                d.beschrijving(),
                d.formaat(),
                d.taal(),
                d.versie(),
                d.status(),
                d.verzenddatum(),
                d.vertrouwelijkheid(),
                d.auteur(),
                d.link(),
                null,
                d.extraElementen(),
                d.zaken());
    }
}
