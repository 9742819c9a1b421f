package nl.zaakregie.doorgifte;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.bericht.BerichtSchrijver;
import nl.zaakregie.stuf.mapping.GeefZaakdocumentLezenMapper;
import nl.zaakregie.stuf.mapping.UpdateZaakdocumentMapper;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentwijziging;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/** A suite that changes a document, and what the zakenmagazijn says of it when asked. */
final class Documentberichten {

    static final String DOCUMENT = "9901-DOC-7";

    private static final Systeem SUITE = Systeem.van("9901", "Suite");
    private static final Systeem MAGAZIJN = Systeem.van("9901", "Zakenmagazijn");
    private static final BerichtSchrijver SCHRIJVER = new BerichtSchrijver();

    private Documentberichten() {}

    /** In an envelope, with a byte order of its own; names these zaken, or as a rule none. */
    static byte[] bijgewerkt(StufService dienst, String nummer, String... zaken) {
        Stuurgegevens kop = Stuurgegevens.voor(dienst, SUITE, MAGAZIJN, nummer, Instant.parse("2026-11-24T09:00:00Z"));
        Documentwijziging wijziging = new Documentwijziging(
                document("Oud verslag", null),
                document("Nieuw verslag", null).inZaken(bij(zaken)),
                null,
                Documentwijziging.Versiesoort.MAJOR);
        return envelop(SCHRIJVER.schrijf(
                        dienst.root(), UpdateZaakdocumentMapper.naarBericht(kop, wijziging, dienst.versie())))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String bv02() {
        return envelop("<s:Bv02Bericht xmlns:s=\"http://www.egem.nl/StUF/StUF0301\"><s:stuurgegevens>"
                + "<s:berichtcode>Bv02</s:berichtcode></s:stuurgegevens></s:Bv02Bericht>");
    }

    /** The document as it stands in these zaken; without zaken: not found. */
    static String lezen(StufService dienst, String... zaken) {
        Stuurgegevens kop = Stuurgegevens.kaal(Berichtcode.LV01)
                .antwoord(Berichtcode.LA01, "ZM-1", Instant.parse("2026-11-24T09:00:00Z"));
        Optional<Zaakdocument> antwoord = zaken.length == 0
                ? Optional.empty()
                : Optional.of(document(
                                "Nieuw verslag",
                                new Documentinhoud(
                                        "verslag.txt", "text/plain", () -> new ByteArrayInputStream(new byte[] {65})))
                        .inZaken(bij(zaken)));
        return envelop(SCHRIJVER.schrijf(
                dienst.antwoordRoot(), GeefZaakdocumentLezenMapper.naarAntwoord(kop, antwoord, dienst.versie())));
    }

    private static List<ZaakBijDocument> bij(String... zaken) {
        return Stream.of(zaken).map(ZaakBijDocument::van).toList();
    }

    private static Zaakdocument document(String titel, @Nullable Documentinhoud inhoud) {
        return new Zaakdocument(
                DOCUMENT,
                "Verslag",
                OnvolledigeDatum.van(java.time.LocalDate.of(2026, 11, 24)),
                null,
                titel,
                null,
                "text/plain",
                "nld",
                null,
                null,
                null,
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "mw-visser",
                null,
                inhoud,
                List.of(),
                List.of());
    }

    private static String envelop(String bericht) {
        return "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><soap:Body>"
                + bericht.substring(bericht.startsWith("<?") ? bericht.indexOf("?>") + 2 : 0)
                + "</soap:Body></soap:Envelope>";
    }
}
