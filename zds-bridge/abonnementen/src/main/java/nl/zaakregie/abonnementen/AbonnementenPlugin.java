package nl.zaakregie.abonnementen;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.werk.Onderhoudstaak;

/** Contents of the plugin abonnementen: sending of notifications, and how it stands. */
public final class AbonnementenPlugin implements Plugin {

    private final Variant variant;
    private final Notificatierij rij;
    private final Notificatiebezorger bezorger;
    private final Runnable bezorging;
    private final Duration bezorgElke;
    private final Duration bewaartermijn;
    private final Clock klok;

    /**
     * @param bezorging one round of what must be asked and sent
     * @param bewaartermijn how long what was sent or refused stays, and what could not be told
     */
    AbonnementenPlugin(
            Variant variant,
            Notificatierij rij,
            Notificatiebezorger bezorger,
            Runnable bezorging,
            Duration bezorgElke,
            Duration bewaartermijn,
            Clock klok) {
        this.variant = variant;
        this.rij = rij;
        this.bezorger = bezorger;
        this.bezorging = bezorging;
        this.bezorgElke = bezorgElke;
        this.bewaartermijn = bewaartermijn;
        this.klok = klok;
    }

    @Override
    public PluginId id() {
        return new PluginId("abonnementen");
    }

    @Override
    public String naam() {
        return "Abonnementenbeheer";
    }

    @Override
    public List<Onderhoudstaak> onderhoud() {
        return List.of(
                new Onderhoudstaak("bezorgen", bezorgElke, bezorging),
                new Onderhoudstaak(
                        "opruimen",
                        Duration.ofHours(12),
                        () -> rij.vergeetVan(klok.instant().minus(bewaartermijn))));
    }

    @Override
    public Map<String, String> toestand() {
        return Map.of(
                "variant", variant.name().toLowerCase(Locale.ROOT),
                "abonnees", String.valueOf(bezorger.bestemmingen().size()),
                "wacht op een zaaktype", String.valueOf(rij.aantal("ZAAKTYPE")),
                "notificaties wachtend", String.valueOf(rij.aantal("WACHT")),
                "notificaties geweigerd", String.valueOf(rij.aantal("AFGEWEZEN")));
    }
}
