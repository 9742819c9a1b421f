package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zaakregie.cmis.Aanmaak;
import nl.zaakregie.cmis.CmisAntwoord;
import nl.zaakregie.cmis.CmisFout;
import nl.zaakregie.cmis.CmisProperties;
import nl.zaakregie.cmis.Documenteigenschap;
import nl.zaakregie.cmis.Documentgegevens;
import nl.zaakregie.cmis.Documentinhoud;
import nl.zaakregie.cmis.Documentvermelding;
import nl.zaakregie.cmis.NieuweVersie;
import org.junit.jupiter.api.Test;

/** Changing documents in the DMS: the lock of a check-out is that of the DMS itself. */
abstract class DocumentbewerkingContract extends DocumentopslagContract {

    private static final byte[] NIEUW = "tweede versie".getBytes(StandardCharsets.UTF_8);

    DocumentbewerkingContract(CmisProperties.Binding binding, String pad) {
        super(binding, pad);
    }

    @Test
    void laatMaarEenTegelijkUitchecken() throws Exception {
        maakZaakmap();
        bewaar(DOCUMENT);

        List<CmisAntwoord<String>> antwoorden = tegelijk(nummer -> opslag.checkUit(DOCUMENT));

        assertThat(antwoorden.stream().filter(CmisAntwoord.Gelukt.class::isInstance))
                .hasSize(1);
        assertThat(antwoorden)
                .filteredOn(antwoord -> !(antwoord instanceof CmisAntwoord.Gelukt))
                .containsOnly(CmisAntwoord.geweigerd(CmisFout.UITGECHECKT));
        assertThat(waarde(opslag.lijst(ZAAK))).hasSize(1);
        assertThat(waarde(opslag.vind(DOCUMENT))).isPresent();
    }

    @Test
    void checktAlleenInMetDeJuisteSleutel() throws IOException {
        maakZaakmap();
        bewaar(DOCUMENT);
        assertThat(opslag.checkIn(DOCUMENT, "verzonnen", versie()))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_UITGECHECKT));
        String sleutel = waarde(opslag.checkUit(DOCUMENT));
        assertThat(opslag.checkIn(DOCUMENT, "verzonnen", versie()))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_UITGECHECKT));

        assertThat(opslag.checkIn(DOCUMENT, sleutel, versie())).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));

        Documentvermelding vermelding = waarde(opslag.vind(DOCUMENT)).orElseThrow();
        assertThat(vermelding.titel()).isEqualTo("Gezinsplan 2");
        assertThat(vermelding.bestandsnaam()).isEqualTo("plan-2.txt");
        assertThat(vermelding.eigenschap(Documenteigenschap.VERSIE)).contains("2");
        assertThat(vermelding.zaakidentificaties()).containsExactly(ZAAK);
        assertThat(inhoud()).isEqualTo(NIEUW);
        assertThat(opslag.checkIn(DOCUMENT, sleutel, versie()))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_UITGECHECKT));
        assertThat(opslag.checkUit(DOCUMENT)).isInstanceOf(CmisAntwoord.Gelukt.class);
    }

    @Test
    void houdtDeInhoudAlsAlleenGegevensWordenIngecheckt() throws IOException {
        maakZaakmap();
        bewaar(DOCUMENT);
        String sleutel = waarde(opslag.checkUit(DOCUMENT));

        opslag.checkIn(DOCUMENT, sleutel, new NieuweVersie(gegevens(), null, false));

        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().titel()).isEqualTo("Gezinsplan 2");
        assertThat(inhoud()).isEqualTo(INHOUD);
    }

    @Test
    void houdtInhoudDieTeGrootIsVoorHetGeheugenOverVersiesHeen() throws IOException {
        maakZaakmap();
        byte[] groot = new byte[3_000_001];
        new Random(7).nextBytes(groot);
        assertThat(opslag.bewaar(metagegevens(DOCUMENT), new ByteArrayInputStream(groot), groot.length))
                .isInstanceOf(CmisAntwoord.Gelukt.class);

        opslag.checkIn(DOCUMENT, waarde(opslag.checkUit(DOCUMENT)), new NieuweVersie(gegevens(), null, false));

        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().lengte()).isEqualTo(groot.length);
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().bestandsnaam()).isEqualTo("gezinsplan.pdf");
        assertThat(inhoud()).isEqualTo(groot);
    }

    @Test
    void laatHetDocumentZoalsHetWasNaAnnuleren() throws IOException {
        maakZaakmap();
        bewaar(DOCUMENT);
        String sleutel = waarde(opslag.checkUit(DOCUMENT));

        assertThat(opslag.annuleerCheckUit(DOCUMENT, "verzonnen"))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.NIET_UITGECHECKT));
        assertThat(opslag.annuleerCheckUit(DOCUMENT, sleutel)).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));

        assertThat(inhoud()).isEqualTo(INHOUD);
        assertThat(opslag.checkUit(DOCUMENT)).isInstanceOf(CmisAntwoord.Gelukt.class);
    }

    @Test
    void wijzigtEnOntkoppeltNietsDatIsUitgecheckt() {
        maakZaakmap();
        bewaar(DOCUMENT);
        String sleutel = waarde(opslag.checkUit(DOCUMENT));

        assertThat(opslag.wijzigDocument(DOCUMENT, gegevens())).isEqualTo(CmisAntwoord.geweigerd(CmisFout.UITGECHECKT));
        assertThat(opslag.ontkoppel(DOCUMENT, ZAAK)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.UITGECHECKT));

        opslag.annuleerCheckUit(DOCUMENT, sleutel);
        assertThat(opslag.wijzigDocument(DOCUMENT, gegevens())).isEqualTo(CmisAntwoord.gelukt(Aanmaak.GEWIJZIGD));
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().titel()).isEqualTo("Gezinsplan 2");
    }

    @Test
    void haaltEenDocumentUitEenZaakEnLaatHetInDeAndere() {
        maakZaakmap();
        opslag.maakZaakmap("WMOHH", "9901Z0000000002", Map.of());
        bewaar(DOCUMENT);
        opslag.koppel(DOCUMENT, "9901Z0000000002");

        assertThat(opslag.ontkoppel(DOCUMENT, ZAAK)).isEqualTo(CmisAntwoord.gelukt(Aanmaak.VERWIJDERD));

        assertThat(waarde(opslag.lijst(ZAAK))).isEmpty();
        assertThat(waarde(opslag.lijst("9901Z0000000002"))).hasSize(1);
        assertThat(opslag.ontkoppel(DOCUMENT, ZAAK)).isEqualTo(CmisAntwoord.geweigerd(CmisFout.ONBEKEND_DOCUMENT));
    }

    @Test
    void houdtEenDocumentDatUitZijnLaatsteZaakIsGehaald() {
        maakZaakmap();
        bewaar(DOCUMENT);

        assertThat(opslag.ontkoppel(DOCUMENT, ZAAK)).isEqualTo(CmisAntwoord.gelukt(Aanmaak.VERWIJDERD));

        assertThat(waarde(opslag.lijst(ZAAK))).isEmpty();
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().zaakidentificaties())
                .isEmpty();
    }

    @Test
    void maaktEenDocumentZonderInhoudDatLaterInhoudKrijgt() throws IOException {
        maakZaakmap();
        assertThat(opslag.bewaarZonderInhoud(metagegevens(DOCUMENT))).isInstanceOf(CmisAntwoord.Gelukt.class);
        assertThat(waarde(opslag.vind(DOCUMENT)).orElseThrow().bestandsnaam()).isEmpty();
        assertThat(opslag.bewaarZonderInhoud(metagegevens(DOCUMENT)))
                .isEqualTo(CmisAntwoord.geweigerd(CmisFout.DOCUMENT_BESTAAT_AL));

        opslag.checkIn(DOCUMENT, waarde(opslag.checkUit(DOCUMENT)), versie());

        assertThat(inhoud()).isEqualTo(NIEUW);
    }

    private byte[] inhoud() throws IOException {
        try (Documentinhoud gelezen = waarde(opslag.lees(DOCUMENT))) {
            return gelezen.inhoud().readAllBytes();
        }
    }

    private static NieuweVersie versie() {
        return new NieuweVersie(
                gegevens(),
                new NieuweVersie.Inhoud("plan-2.txt", "text/plain", new ByteArrayInputStream(NIEUW), NIEUW.length),
                true);
    }

    private static Documentgegevens gegevens() {
        return new Documentgegevens("Gezinsplan 2", Map.of(Documenteigenschap.VERSIE, "2"));
    }
}
