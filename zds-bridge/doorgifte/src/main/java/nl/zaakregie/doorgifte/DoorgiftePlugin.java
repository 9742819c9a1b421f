package nl.zaakregie.doorgifte;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.api.werk.Werkbron;
import org.jspecify.annotations.Nullable;

/** Contents of the plugin doorgifte: delivery of what waits, and what the zakenmagazijn refused as work. */
public final class DoorgiftePlugin implements Plugin {

    private final Wachtrij wachtrij;
    private final Documentvragen vragen;
    private final @Nullable Nabezorger nabezorger;
    private final @Nullable Documentvrager vrager;
    private final Opruimer opruimer;
    private final Duration bezorgElke;

    DoorgiftePlugin(
            Wachtrij wachtrij,
            Documentvragen vragen,
            @Nullable Nabezorger nabezorger,
            @Nullable Documentvrager vrager,
            Opruimer opruimer,
            Duration bezorgElke) {
        this.wachtrij = wachtrij;
        this.vragen = vragen;
        this.nabezorger = nabezorger;
        this.vrager = vrager;
        this.opruimer = opruimer;
        this.bezorgElke = bezorgElke;
    }

    @Override
    public PluginId id() {
        return new PluginId("doorgifte");
    }

    @Override
    public String naam() {
        return "Doorgifte aan het zakenmagazijn";
    }

    @Override
    public List<Onderhoudstaak> onderhoud() {
        Onderhoudstaak opruimen = new Onderhoudstaak("opruimen", Duration.ofHours(12), opruimer::ruimOp);
        Nabezorger bezorger = nabezorger;
        Documentvrager documenten = vrager;
        return bezorger == null || documenten == null
                ? List.of(opruimen)
                : List.of(
                        new Onderhoudstaak("nabezorgen", bezorgElke, bezorger::bezorg),
                        new Onderhoudstaak("documentzaken", bezorgElke, documenten::vraag),
                        opruimen);
    }

    @Override
    public List<Werkbron> werkbronnen() {
        return List.of(new Afgewezenwerk(wachtrij));
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of(
                "wacht op het zakenmagazijn", String.valueOf(wachtrij.aantal("WACHT")),
                "geweigerd door het zakenmagazijn", String.valueOf(wachtrij.aantal("AFGEWEZEN")),
                "documenten waarvan de zaak wordt opgevraagd", String.valueOf(vragen.aantal()));
    }
}
