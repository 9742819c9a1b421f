package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentrelatie;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Documentwijziging.Versiesoort;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.testhulp.Gezin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents: data and content come back, and the lock of a check-out holds. */
class DocumentrondgangIT extends Rondgangproef {

    private static final byte[] EERSTE = "eerste versie".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TWEEDE = "tweede versie, langer".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:genereerDocumentidentificatie:1.1:zaaksysteem:client")
    @Tag("koppelvlak:genereerDocumentidentificatie:1.2:zaaksysteem:client")
    @Tag("koppelvlak:genereerDocumentidentificatie:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:genereerDocumentidentificatie:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:voegZaakdocumentToe:1.1:zaaksysteem:client")
    @Tag("koppelvlak:voegZaakdocumentToe:1.2:zaaksysteem:client")
    @Tag("koppelvlak:voegZaakdocumentToe:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:voegZaakdocumentToe:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakdocumentLezen:1.1:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdocumentLezen:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdocumentLezen:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakdocumentLezen:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:geefLijstZaakdocumenten:1.1:zaaksysteem:client")
    @Tag("koppelvlak:geefLijstZaakdocumenten:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefLijstZaakdocumenten:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:geefLijstZaakdocumenten:1.2:zakenmagazijn:server")
    @Tag("RZS:zaaksysteem-05")
    @Tag("RZS:zakenmagazijn-05")
    @Tag("RZS:zaaksysteem-06")
    @Tag("RZS:zakenmagazijn-06")
    @Tag("RZS:zaaksysteem-15")
    @Tag("RZS:zakenmagazijn-14")
    @Tag("RZS:zaaksysteem-16")
    @Tag("RZS:zakenmagazijn-15")
    void geeftElkGegevenEnDeInhoudTerug(StufVersie versie) {
        String zaak = bestaandeZaak(versie);
        String tweedeZaak = bestaandeZaak(versie);
        Zaakdocument gestuurd = plan(nieuw(versie), inhoud("plan.pdf", EERSTE), List.of(bij(zaak), bij(tweedeZaak)));

        antwoord(zaken(versie).voegZaakdocumentToe(nummer(), gestuurd));

        Gelezen gelezen = lees(versie, gestuurd.identificatie());
        assertThat(gelezen.document()).isEqualTo(gestuurd.met((Documentinhoud) null));
        assertThat(gelezen.bytes()).isEqualTo(EERSTE);
        assertThat(gelezen.bestandsnaam()).isEqualTo("plan.pdf");
        DocumentBijZaak verwacht = new DocumentBijZaak(
                gestuurd.met((Documentinhoud) null).inZaken(List.of()),
                bij(zaak).relatie());
        assertThat(antwoord(zaken(versie).geefLijstZaakdocumenten(nummer(), zaak)))
                .containsExactly(verwacht);
        assertThat(antwoord(zaken(versie).geefLijstZaakdocumenten(nummer(), tweedeZaak)))
                .hasSize(1);
        assertThat(antwoord(zaken(versie).geefZaakdetails(nummer(), zaak))
                        .orElseThrow()
                        .documenten())
                .containsExactly(verwacht);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:maakZaakdocument:1.1:zaaksysteem:client")
    @Tag("koppelvlak:maakZaakdocument:1.2:zaaksysteem:client")
    @Tag("koppelvlak:maakZaakdocument:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:maakZaakdocument:1.2:zakenmagazijn:server")
    void geeftEenDocumentZonderInhoudLaterInhoud(StufVersie versie) {
        Zaakdocument kaal = plan(nieuw(versie), null, List.of(bij(bestaandeZaak(versie))));
        antwoord(zaken(versie).voegZaakdocumentToe(nummer(), kaal));
        assertThat(lees(versie, kaal.identificatie()).bytes()).isEmpty();
        String sleutel = checkUit(versie, nummer(), kaal.identificatie());

        antwoord(documenten(versie).updateZaakdocument(nummer(), wijziging(kaal, inhoud("plan.pdf", EERSTE), sleutel)));

        assertThat(lees(versie, kaal.identificatie()).bytes()).isEqualTo(EERSTE);
        assertThat(lees(versie, kaal.identificatie()).document()).isEqualTo(kaal);
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void maaktEenDocumentDatPasLaterBijEenZaakKomt(StufVersie versie) {
        Zaakdocument los = plan(nieuw(versie), null, List.of());
        antwoord(zaken(versie).voegZaakdocumentToe(nummer(), los));
        assertThat(lees(versie, los.identificatie()).document()).isEqualTo(los);
        String zaak = bestaandeZaak(versie);
        Zaakdocument bijZaak = los.inZaken(List.of(bij(zaak)));

        antwoord(documenten(versie)
                .updateZaakdocument(nummer(), new Documentwijziging(bijZaak, bijZaak, null, Versiesoort.MAJOR)));

        assertThat(antwoord(zaken(versie).geefLijstZaakdocumenten(nummer(), zaak)))
                .extracting(gevonden -> gevonden.document().identificatie())
                .containsExactly(los.identificatie());
        assertThat(foutcode(zaken(versie).voegZaakdocumentToe(nummer(), los))).isEqualTo("StUF067");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:geefZaakdocumentBewerken:1.1:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdocumentBewerken:1.2:zaaksysteem:client")
    @Tag("koppelvlak:geefZaakdocumentBewerken:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:geefZaakdocumentBewerken:1.2:zakenmagazijn:server")
    @Tag("koppelvlak:updateZaakdocument:1.1:zaaksysteem:client")
    @Tag("koppelvlak:updateZaakdocument:1.2:zaaksysteem:client")
    @Tag("koppelvlak:updateZaakdocument:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:updateZaakdocument:1.2:zakenmagazijn:server")
    @Tag("RZS:zaaksysteem-07")
    @Tag("RZS:zaaksysteem-08")
    @Tag("RZS:zakenmagazijn-07")
    void checktUitEnInEnLaatOndertussenNiemandAndersToe(StufVersie versie) {
        Zaakdocument document = bestaandDocument(versie);
        String id = document.identificatie();
        Berichtnummer nummer = nummer();
        String sleutel = checkUit(versie, nummer, id);

        assertThat(checkUit(versie, nummer, id))
                .as("herhaling van hetzelfde bericht")
                .isEqualTo(sleutel);
        assertThat(foutcode(documenten(versie).geefZaakdocumentBewerken(nummer(), id, d -> d)))
                .isEqualTo("StUF058");
        assertThat(foutcode(documenten(versie)
                        .updateZaakdocument(nummer(), wijziging(document, inhoud("b.txt", TWEEDE), "verzonnen"))))
                .isEqualTo("StUF058");
        assertThat(foutcode(documenten(versie)
                        .updateZaakdocument(nummer(), wijziging(document, inhoud("b.txt", TWEEDE), null))))
                .isEqualTo("StUF058");
        assertThat(lees(versie, id).bytes()).isEqualTo(EERSTE);

        antwoord(
                documenten(versie).updateZaakdocument(nummer(), wijziging(document, inhoud("b.txt", TWEEDE), sleutel)));

        assertThat(lees(versie, id).bytes()).isEqualTo(TWEEDE);
        assertThat(lees(versie, id).bestandsnaam()).isEqualTo("b.txt");
        assertThat(lees(versie, id).document()).isEqualTo(document.met((Documentinhoud) null));
        assertThat(foutcode(documenten(versie)
                        .updateZaakdocument(nummer(), wijziging(document, inhoud("b.txt", EERSTE), sleutel))))
                .isEqualTo("StUF058");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    @Tag("koppelvlak:cancelCheckout:1.1:zaaksysteem:client")
    @Tag("koppelvlak:cancelCheckout:1.2:zaaksysteem:client")
    @Tag("koppelvlak:cancelCheckout:1.1:zakenmagazijn:server")
    @Tag("koppelvlak:cancelCheckout:1.2:zakenmagazijn:server")
    void maaktEenUitcheckingOngedaan(StufVersie versie) {
        String id = bestaandDocument(versie).identificatie();
        String sleutel = checkUit(versie, nummer(), id);

        assertThat(foutcode(documenten(versie).cancelCheckout(nummer(), new Checkoutannulering(id, "verzonnen"))))
                .isEqualTo("StUF058");
        antwoord(documenten(versie).cancelCheckout(nummer(), new Checkoutannulering(id, sleutel)));

        assertThat(lees(versie, id).bytes()).isEqualTo(EERSTE);
        assertThat(checkUit(versie, nummer(), id)).isNotEmpty();
        assertThat(foutcode(documenten(versie).geefZaakdocumentBewerken(nummer(), "9901D0", d -> d)))
                .isEqualTo("StUF064");
    }

    @Test
    @Tag("koppelvlak:ontkoppelZaakdocument:1.2:zaaksysteem:client")
    @Tag("koppelvlak:ontkoppelZaakdocument:1.2:zakenmagazijn:server")
    void ontkoppeltEenDocumentDatNietIsUitgecheckt() {
        StufVersie versie = StufVersie.ZDS_1_2;
        Zaakdocument document = bestaandDocument(versie);
        String zaak = document.zaken().get(0).zaakidentificatie();
        Documentontkoppeling ontkoppeling = new Documentontkoppeling(document.identificatie(), zaak);
        String sleutel = checkUit(versie, nummer(), document.identificatie());
        assertThat(foutcode(documenten(versie).ontkoppelZaakdocument(nummer(), ontkoppeling)))
                .isEqualTo("StUF058");
        antwoord(
                documenten(versie).cancelCheckout(nummer(), new Checkoutannulering(document.identificatie(), sleutel)));

        antwoord(documenten(versie).ontkoppelZaakdocument(nummer(), ontkoppeling));

        assertThat(antwoord(zaken(versie).geefLijstZaakdocumenten(nummer(), zaak)))
                .isEmpty();
        assertThat(lees(versie, document.identificatie()).bytes()).isEqualTo(EERSTE);
        assertThat(foutcode(documenten(versie).ontkoppelZaakdocument(nummer(), ontkoppeling)))
                .isEqualTo("StUF064");
    }

    private Zaakdocument bestaandDocument(StufVersie versie) {
        Zaakdocument document = plan(nieuw(versie), inhoud("plan.pdf", EERSTE), List.of(bij(bestaandeZaak(versie))));
        antwoord(zaken(versie).voegZaakdocumentToe(nummer(), document));
        return document;
    }

    private String nieuw(StufVersie versie) {
        return antwoord(zaken(versie).genereerDocumentIdentificatie(nummer()));
    }

    private String checkUit(StufVersie versie, Berichtnummer nummer, String id) {
        return antwoord(documenten(versie).geefZaakdocumentBewerken(nummer, id, UitgechecktDocument::checkedOutId));
    }

    private Gelezen lees(StufVersie versie, String id) {
        return antwoord(documenten(versie).geefZaakdocumentLezen(nummer(), id, Gelezen::van))
                .orElseThrow();
    }

    private static Documentwijziging wijziging(Zaakdocument document, Documentinhoud inhoud, @Nullable String sleutel) {
        return new Documentwijziging(
                document.met((Documentinhoud) null), document.met(inhoud), sleutel, Versiesoort.MAJOR);
    }

    private static ZaakBijDocument bij(String zaak) {
        return new ZaakBijDocument(
                zaak,
                null,
                new Documentrelatie("Plan bij deze zaak", "Vastgesteld", Gezin.dag(2026, 11, 24), null, null, null));
    }

    private static Documentinhoud inhoud(String naam, byte[] bytes) {
        return new Documentinhoud(naam, "application/pdf", () -> new ByteArrayInputStream(bytes));
    }

    private static Zaakdocument plan(String id, @Nullable Documentinhoud inhoud, List<ZaakBijDocument> zaken) {
        return new Zaakdocument(
                id,
                "Gezinsplan",
                Gezin.dag(2026, 10, 12),
                Gezin.dag(2026, 10, 13),
                "Gezinsplan versie 2",
                "Vastgesteld plan",
                "application/pdf",
                "nld",
                "2",
                "Definitief",
                Gezin.dag(2026, 10, 14),
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "F. Jansen",
                "http://dms.example/plan",
                inhoud,
                List.of(new ExtraElement("planversie", "2")),
                zaken);
    }

    private record Gelezen(
            Zaakdocument document, byte[] bytes, @Nullable String bestandsnaam) {

        static Gelezen van(Zaakdocument document) {
            Documentinhoud inhoud = document.inhoud();
            try (InputStream stroom = inhoud == null
                    ? InputStream.nullInputStream()
                    : inhoud.bron().open()) {
                return new Gelezen(
                        document.met((Documentinhoud) null),
                        stroom.readAllBytes(),
                        Objects.requireNonNullElse(inhoud, new Documentinhoud(null, null, InputStream::nullInputStream))
                                .bestandsnaam());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
