package nl.zaakregie.stuf.client;

import static nl.zaakregie.stuf.client.Voorbeeldzaken.dag;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;

/** Documents of the invented family. */
public final class Voorbeelddocumenten {

    private Voorbeelddocumenten() {}

    /** Without content. */
    public static Zaakdocument bij(String zaak) {
        return new Zaakdocument(
                "9901DOC1",
                "Gezinsplan",
                dag(2026, 11, 24),
                null,
                "Gezinsplan versie 1",
                null,
                "application/pdf",
                "nld",
                null,
                null,
                null,
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "F. Jansen",
                null,
                null,
                List.of(),
                List.of(ZaakBijDocument.van(zaak)));
    }
}
