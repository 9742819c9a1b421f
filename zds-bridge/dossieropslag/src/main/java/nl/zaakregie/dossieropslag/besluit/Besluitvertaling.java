package nl.zaakregie.dossieropslag.besluit;

import java.util.List;
import nl.zaakregie.api.uitgaand.LegBesluitVast;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;

/** A besluit as RGBZ. It is not published (it is about a person), and its motivation stands in the document only. */
final class Besluitvertaling {

    private static final String TIJDELIJK = "Besluit met tijdelijke werking";

    private Besluitvertaling() {}

    static BesluitBijZaak naarRgbz(LegBesluitVast bericht) {
        return new BesluitBijZaak(
                new Besluit(
                        bericht.besluit().waarde(),
                        bericht.besluittype(),
                        OnvolledigeDatum.van(bericht.genomen()),
                        null,
                        OnvolledigeDatum.van(bericht.ingang()),
                        bericht.vervalt().map(OnvolledigeDatum::van).orElse(null),
                        bericht.vervalt().map(dag -> TIJDELIJK).orElse(null),
                        null,
                        OnvolledigeDatum.van(bericht.verzonden()),
                        OnvolledigeDatum.van(bericht.reactieVoor()),
                        List.of(bericht.document().waarde())),
                bericht.zaak().waarde());
    }
}
