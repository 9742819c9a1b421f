package nl.zaakregie.stuf.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.schema.zkn0310.EdcAntwoord;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.schema.zkn0310.EdcVraag;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentberichtenTest {

    private static final byte[] OCTETTEN = "Plan van de familie".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void voegtEenDocumentToeMetInhoud(StufVersie versie) throws IOException {
        StufService service = service(Operatie.VOEG_ZAAKDOCUMENT_TOE, versie);
        String xml = new BerichtSchrijver()
                .schrijf(
                        service.root(),
                        VoegZaakdocumentToeMapper.naarBericht(Berichtproef.kop(service), document(), versie));
        GoudenBericht.vergelijk(versie.name().toLowerCase().replace("_", "") + "/" + service.operatienaam(), xml);

        try (GelezenBericht gelezen = Berichtproef.lees(xml)) {
            Zaakdocument terug =
                    VoegZaakdocumentToeMapper.vanBericht(gelezen.inhoud(EdcKennisgeving.class), versie, true);

            assertGelijk(terug, document());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void maaktEenDocumentZonderInhoud(StufVersie versie) {
        StufService service = service(Operatie.MAAK_ZAAKDOCUMENT, versie);
        Zaakdocument document = Documenten.plan("9901DOC1", null, List.of(ZaakBijDocument.van("9901GP20260001")));

        Berichtproef.heenEnTerug(
                versie.name().toLowerCase().replace("_", "") + "/" + service.operatienaam(),
                service.root(),
                VoegZaakdocumentToeMapper.naarBericht(Berichtproef.kop(service), document, versie),
                document,
                b -> VoegZaakdocumentToeMapper.vanBericht(b.inhoud(EdcKennisgeving.class), versie, false));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void leestEenDocumentMetInhoud(StufVersie versie) throws IOException {
        StufService service = service(Operatie.GEEF_ZAAKDOCUMENT_LEZEN, versie);
        Berichtproef.heenEnTerug(
                versie.name().toLowerCase().replace("_", "") + "/" + service.operatienaam(),
                service.root(),
                GeefZaakdocumentLezenMapper.naarBericht(Berichtproef.kop(service), "9901DOC1", versie),
                "9901DOC1",
                b -> GeefZaakdocumentLezenMapper.vanBericht(b.inhoud(EdcVraag.class)));
        String xml = new BerichtSchrijver()
                .schrijf(
                        service.antwoordRoot(),
                        GeefZaakdocumentLezenMapper.naarAntwoord(
                                Berichtproef.antwoordkop(service, Berichtcode.LA01), Optional.of(document()), versie));
        GoudenBericht.vergelijk(
                versie.name().toLowerCase().replace("_", "") + "/" + service.operatienaam() + "-antwoord", xml);

        try (GelezenBericht gelezen = Berichtproef.lees(xml)) {
            assertGelijk(
                    GeefZaakdocumentLezenMapper.vanAntwoord(gelezen.inhoud(EdcAntwoord.class))
                            .orElseThrow(),
                    document());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void isGeldigVolgensDeStandaard(StufVersie versie) {
        StufService voegToe = service(Operatie.VOEG_ZAAKDOCUMENT_TOE, versie);
        StufService maak = service(Operatie.MAAK_ZAAKDOCUMENT, versie);
        StufService lees = service(Operatie.GEEF_ZAAKDOCUMENT_LEZEN, versie);
        Zaakdocument zonder = Documenten.plan("9901DOC1", null, List.of());

        Berichtproef.geldig(
                voegToe.root(), VoegZaakdocumentToeMapper.naarBericht(Berichtproef.kop(voegToe), document(), versie));
        Berichtproef.geldig(maak.root(), VoegZaakdocumentToeMapper.naarBericht(Berichtproef.kop(maak), zonder, versie));
        Berichtproef.geldig(
                lees.root(), GeefZaakdocumentLezenMapper.naarBericht(Berichtproef.kop(lees), "9901DOC1", versie));
        Berichtproef.geldig(
                lees.root(), GeefZaakdocumentLezenMapper.naarZakenvraag(Berichtproef.kop(lees), "9901DOC1"));
        Berichtproef.geldig(
                lees.antwoordRoot(),
                GeefZaakdocumentLezenMapper.naarAntwoord(
                        Berichtproef.antwoordkop(lees, Berichtcode.LA01), Optional.of(document()), versie));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void weigertEenDocumentZonderInhoudOfZaakEnNoemtBeide(StufVersie versie) {
        StufService maak = service(Operatie.MAAK_ZAAKDOCUMENT, versie);
        EdcKennisgeving bericht = VoegZaakdocumentToeMapper.naarBericht(
                Berichtproef.kop(maak), Documenten.plan("9901DOC1", null, List.of()), versie);

        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> VoegZaakdocumentToeMapper.vanBericht(bericht, versie, true))
                .satisfies(f -> assertThat(f.details()).contains("object/inhoud", "object/isRelevantVoor"));
    }

    private static void assertGelijk(Zaakdocument terug, Zaakdocument bron) throws IOException {
        Documentinhoud inhoud = terug.inhoud();
        assertThat(inhoud).isNotNull();
        assertThat(inhoud.bestandsnaam()).isEqualTo("gezinsplan.pdf");
        assertThat(inhoud.mimetype()).isEqualTo("application/pdf");
        assertThat(inhoud.bron().open().readAllBytes()).isEqualTo(OCTETTEN);
        Documentinhoud zelfde = inhoud;
        assertThat(terug).isEqualTo(Documenten.plan(bron.identificatie(), zelfde, bron.zaken()));
    }

    private static Zaakdocument document() {
        return Documenten.plan(
                "9901DOC1",
                new Documentinhoud("gezinsplan.pdf", "application/pdf", () -> new ByteArrayInputStream(OCTETTEN)),
                List.of(ZaakBijDocument.van("9901GP20260001"), ZaakBijDocument.van("9901GP20250077")));
    }

    private static StufService service(Operatie operatie, StufVersie versie) {
        return StufService.van(operatie, versie).orElseThrow();
    }
}
