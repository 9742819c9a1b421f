package nl.zaakregie.plan.document;

import java.util.Map;
import nl.zaakregie.api.opmaak.Documentopmaak;
import nl.zaakregie.plan.application.Planafdruk;
import nl.zaakregie.plan.application.Planopmaak;

/** The plan document by the template of this plugin. Safe for concurrent use. */
public final class PdfPlanopmaak implements Planopmaak {

    private static final String SJABLOON = "nl/zaakregie/plan/document/plandocument.html";

    private final Documentopmaak opmaak;

    public PdfPlanopmaak(Documentopmaak opmaak) {
        this.opmaak = opmaak;
    }

    @Override
    public byte[] pdf(Planafdruk afdruk) {
        return opmaak.pdf(SJABLOON, Map.of("plan", afdruk));
    }
}
