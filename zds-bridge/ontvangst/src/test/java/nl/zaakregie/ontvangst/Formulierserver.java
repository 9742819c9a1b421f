package nl.zaakregie.ontvangst;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Formulierclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Formulier;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.gezin.Gezin;

/** What an e-form server sends, and its clients. */
final class Formulierserver {

    static final Systeem FORMULIEREN = Systeem.van("9901", "Formulieren");
    static final Systeem ZAAKREGIE = Systeem.van("9901", "Zaakregie");
    static final byte[] AFSCHRIFT = "Rekeningafschrift".getBytes(StandardCharsets.UTF_8);
    private static final OnvolledigeDatum VANDAAG = OnvolledigeDatum.van(LocalDate.of(2026, 11, 24));

    private Formulierserver() {}

    static Formulier formulier(String aanvraagnummer) {
        return new Formulier(
                "bba",
                aanvraagnummer,
                LocalDate.of(2026, 11, 24),
                sanne(),
                "sanne@voorbeeld.example",
                null,
                true,
                Map.of("bijzondereBijstand/omschrijvingWaarvoorAanvragen", "Wasmachine"),
                List.of(new ExtraElement("kanaal", "website")),
                List.of(afschrift()));
    }

    private static NatuurlijkPersoon sanne() {
        return NatuurlijkPersoon.van(Gezin.SANNE.bsn().orElseThrow().waarde(), "Boer");
    }

    private static Documentinhoud afschrift() {
        return new Documentinhoud("afschrift.pdf", "application/pdf", () -> new ByteArrayInputStream(AFSCHRIFT));
    }

    static Zaak zaak(String identificatie, String zaaktypecode) {
        Zaakgegevens gegevens = Zaakgegevens.bouw()
                .omschrijving("Hulp bij het huishouden")
                .startdatum(VANDAAG)
                .registratiedatum(VANDAAG)
                .extraElementen(List.of(new ExtraElement("hulpvraag", "huishouden")))
                .klaar();
        return Zaak.van(identificatie, new Zaaktype("Formulier", zaaktypecode, VANDAAG), gegevens)
                .metRollen(List.of(Rol.van(Rolsoort.INITIATOR, sanne(), "Aanvrager")));
    }

    static Zaakdocument document(String identificatie, String zaak) {
        return new Zaakdocument(
                identificatie,
                "Inkomensgegevens",
                VANDAAG,
                null,
                "Afschrift",
                null,
                "application/pdf",
                "nld",
                null,
                null,
                null,
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "Inwoner",
                null,
                afschrift(),
                List.of(),
                List.of(ZaakBijDocument.van(zaak)));
    }

    static Berichtnummer nummer() {
        return new Berichtnummer(UUID.randomUUID().toString(), StufTijdstip.van(Instant.now()));
    }

    static Formulierclient formulieren(URI adres) {
        return new Formulierclient(StufVerbinding.naar(adres), FORMULIEREN, ZAAKREGIE);
    }

    static Zakenmagazijnclient zds(URI adres, String applicatie) {
        return new Zakenmagazijnclient(
                StufVerbinding.naar(adres), StufVersie.ZDS_1_1, Systeem.van("9901", applicatie), ZAAKREGIE);
    }
}
