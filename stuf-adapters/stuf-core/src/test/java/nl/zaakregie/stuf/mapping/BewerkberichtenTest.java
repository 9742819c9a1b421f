package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.mapping.Berichtproef.antwoordkop;
import static nl.zaakregie.stuf.mapping.Berichtproef.kop;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.xml.namespace.QName;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.bericht.GelezenBericht;
import nl.zaakregie.stuf.rgbz.Checkoutannulering;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentontkoppeling;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Documentwijziging.Versiesoort;
import nl.zaakregie.stuf.rgbz.UitgechecktDocument;
import nl.zaakregie.stuf.schema.StufElement;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Check-out, check-in, undo and unlink; the validity by the standard is part of each when the schemas are there. */
class BewerkberichtenTest {

    private static final byte[] OCTETTEN = {1, 2, 3, 4};

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void checktUit(StufVersie versie) {
        StufService service = service(Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN, versie);

        proef(
                service,
                service.root(),
                GeefZaakdocumentBewerkenMapper.naarBericht(kop(service), "9901DOC1", versie),
                "9901DOC1",
                b -> GeefZaakdocumentBewerkenMapper.vanBericht(b.inhoud()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void geeftHetUitgechecktDocumentMetInhoud(StufVersie versie) throws IOException {
        StufService service = service(Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN, versie);
        UitgechecktDocument bron =
                new UitgechecktDocument("pwc-1", "mw-jansen", Documenten.plan("9901DOC1", inhoud(), List.of()));
        String xml = new BerichtSchrijver()
                .schrijf(
                        service.antwoordRoot(),
                        GeefZaakdocumentBewerkenMapper.naarAntwoord(
                                antwoordkop(service, Berichtcode.DU02), bron, versie));
        GoudenBericht.vergelijk(
                versie.name().toLowerCase(Locale.ROOT).replace("_", "") + "/" + service.operatienaam() + "-antwoord",
                xml);

        try (GelezenBericht gelezen = Berichtproef.lees(xml)) {
            UitgechecktDocument terug = GeefZaakdocumentBewerkenMapper.vanAntwoord(gelezen.inhoud());

            assertThat(terug.checkedOutId()).isEqualTo("pwc-1");
            assertThat(terug.checkedOutBy()).isEqualTo("mw-jansen");
            assertThat(terug.document().inhoud()).isNotNull();
            assertThat(terug.document().inhoud().bron().open().readAllBytes()).isEqualTo(OCTETTEN);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void checktInZonderNieuweInhoud(StufVersie versie) {
        StufService service = service(Operatie.UPDATE_ZAAKDOCUMENT, versie);
        Documentwijziging wijziging = new Documentwijziging(
                Documenten.plan("9901DOC1", null, List.of()),
                Documenten.plan("9901DOC1", null, List.of()),
                "pwc-1",
                versie == StufVersie.ZDS_1_2 ? Versiesoort.MINOR : Versiesoort.MAJOR);

        proef(
                service,
                service.root(),
                UpdateZaakdocumentMapper.naarBericht(kop(service), wijziging, versie),
                wijziging,
                b -> UpdateZaakdocumentMapper.vanBericht(b.inhoud()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void maaktUitcheckenOngedaan(StufVersie versie) {
        StufService service = service(Operatie.CANCEL_CHECKOUT, versie);
        Checkoutannulering annulering = new Checkoutannulering("9901DOC1", "pwc-1");

        proef(
                service,
                service.root(),
                CancelCheckoutMapper.naarBericht(kop(service), annulering, versie),
                annulering,
                b -> CancelCheckoutMapper.vanBericht(b.inhoud()));
    }

    @Test
    void ontkoppelt() {
        StufService service = StufService.ZDS12_ONTKOPPEL_ZAAKDOCUMENT;
        Documentontkoppeling ontkoppeling = new Documentontkoppeling("9901DOC1", "9901GP20260001");

        proef(
                service,
                service.root(),
                OntkoppelZaakdocumentMapper.naarBericht(kop(service), ontkoppeling),
                ontkoppeling,
                b -> OntkoppelZaakdocumentMapper.vanBericht(b.inhoud()));
    }

    @ParameterizedTest
    @EnumSource(names = {"ZDS_1_1", "ZDS_1_2"})
    void isMetInhoudGeldigVolgensDeStandaard(StufVersie versie) {
        StufService uit = service(Operatie.GEEF_ZAAKDOCUMENT_BEWERKEN, versie);
        StufService in = service(Operatie.UPDATE_ZAAKDOCUMENT, versie);
        var document = Documenten.plan("9901DOC1", inhoud(), List.of());
        var oud = Documenten.plan("9901DOC1", null, List.of());

        Berichtproef.geldig(
                uit.antwoordRoot(),
                GeefZaakdocumentBewerkenMapper.naarAntwoord(
                        antwoordkop(uit, Berichtcode.DU02), new UitgechecktDocument("pwc-1", null, document), versie));
        Berichtproef.geldig(
                in.root(),
                UpdateZaakdocumentMapper.naarBericht(
                        kop(in), new Documentwijziging(oud, document, "pwc-1", Versiesoort.MAJOR), versie));
    }

    private static <T> void proef(
            StufService service, QName root, StufElement bericht, T model, Function<GelezenBericht, T> terug) {
        String versie = service.versie().name().toLowerCase(Locale.ROOT).replace("_", "");
        Berichtproef.heenEnTerug(versie + "/" + service.operatienaam(), root, bericht, model, terug);
        Berichtproef.geldig(root, bericht);
    }

    private static Documentinhoud inhoud() {
        return new Documentinhoud("plan.bin", "application/octet-stream", () -> new ByteArrayInputStream(OCTETTEN));
    }

    private static StufService service(Operatie operatie, StufVersie versie) {
        return StufService.van(operatie, versie).orElseThrow();
    }
}
