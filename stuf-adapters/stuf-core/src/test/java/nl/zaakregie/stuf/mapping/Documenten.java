package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.testhulp.Gezin.dag;

import java.util.List;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Documentinhoud;
import nl.zaakregie.stuf.rgbz.Documentrelatie;
import nl.zaakregie.stuf.rgbz.ExtraElement;
import nl.zaakregie.stuf.rgbz.Statustype;
import nl.zaakregie.stuf.rgbz.Vertrouwelijkheid;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.ZaakBijDocument;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Documents and answers about them. */
final class Documenten {

    private Documenten() {}

    static Zaak zaakMetDocumenten() {
        return Gezin.volledigeZaak()
                .metDocumenten(List.of(
                        new DocumentBijZaak(
                                plan("9901DOC1", null, List.of()),
                                new Documentrelatie(
                                        "Plan", "Bij de vaststelling", dag(2026, 10, 12), null, null, null)),
                        new DocumentBijZaak(
                                plan("9901DOC2", null, List.of()),
                                Documentrelatie.geregistreerdOp(dag(2026, 10, 13)))));
    }

    static Zaakdocument plan(String identificatie, @Nullable Documentinhoud inhoud, List<ZaakBijDocument> zaken) {
        return new Zaakdocument(
                identificatie,
                "Gezinsplan",
                dag(2026, 10, 12),
                dag(2026, 10, 12),
                "Gezinsplan versie 2",
                "Vastgesteld plan",
                "application/pdf",
                "nld",
                "2",
                "Definitief",
                dag(2026, 10, 14),
                Vertrouwelijkheid.ZAAKVERTROUWELIJK,
                "F. Jansen",
                "http://dms.example/9901DOC1",
                inhoud,
                List.of(new ExtraElement("planversie", "2")),
                zaken);
    }

    static Zaakstatus laatsteStatus() {
        Zaakstatus status = Gezin.status("2", "OPGEST", "Gezinsplan opgesteld", "20261012113000000");
        return new Zaakstatus(status.type(), status.toelichting(), status.datumGezet(), true, status.gezetDoor());
    }

    static Zaakstatus kaleStatus() {
        return new Zaakstatus(
                new Statustype("SD-WMO-HH", "Aanvraag huishoudelijke hulp Wmo", "2", "WMO2", "In behandeling", null),
                null,
                new StufTijdstip("20261123093000"),
                null,
                null);
    }
}
