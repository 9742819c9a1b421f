package nl.zaakregie.voorbeeld.zakenmagazijn;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.server.Grootdocument;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproces;

/**
 * A process of its own, so that its heap can be small: zakenmagazijn, DMS and the client of both. Argument: number of bytes.
 * Says {@code GELUKT} at the end.
 */
final class Grootproces {

    private Grootproces() {}

    public static void main(String[] argumenten) {
        try (Magazijnproces magazijn = Magazijnproces.op(
                Databasesoort.H2,
                Map.of(
                        "zakenmagazijn.zaaktypen.onbekend", "aannemen",
                        "zakenmagazijn.zenders.onbekend", "aannemen",
                        "zaakregie.stuf.maximale-omvang", "1GB"))) {
            StufVerbinding verbinding = StufVerbinding.naar(URI.create(magazijn.adres("/stuf")))
                    .met(Duration.ofSeconds(5), Duration.ofMinutes(3))
                    .metMaximaalAntwoord(1L << 30);
            Zaak zaak = Gezin.kleineZaak();
            new Zakenmagazijnclient(
                            verbinding,
                            StufVersie.ZDS_1_2,
                            Systeem.van("9901", "Suite"),
                            Systeem.van("9901", "Zakenmagazijn"))
                    .creeerZaak(new Berichtnummer("groot-1", new StufTijdstip("20261124103000000")), zaak);
            System.out.println(Grootdocument.heenEnTerug(
                    verbinding, Long.parseLong(argumenten[0]), document(zaak.identificatie())));
        }
        System.out.println("GELUKT");
        System.exit(0);
    }

    private static Zaakdocument document(String zaak) {
        return new Zaakdocument(
                "9901DGROOT",
                "Opname",
                Gezin.dag(2026, 11, 24),
                null,
                "Opname van het gesprek",
                null,
                "application/octet-stream",
                "nld",
                null,
                null,
                null,
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "Wijkteam Oost",
                null,
                null,
                List.of(),
                List.of(ZaakBijDocument.van(zaak)));
    }
}
