package nl.zaakregie.voorbeeld.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gemeente;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gezinslid;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Hoofdtaak;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Meldingen;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.OpEnAfschalen;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;

/**
 * {@code start}: Zaakregie, zakenmagazijn and DMS with the invented family, until Ctrl-C. {@code speel}: the main job
 * against a running demo.
 */
public final class Demo {

    private static final URI ZAAKREGIE = URI.create("http://localhost:8080");
    private static final URI ZAKENMAGAZIJN = URI.create("http://localhost:8090");

    private Demo() {}

    public static void main(String[] args) throws InterruptedException {
        String opdracht = args.length == 0 ? "start" : args[0].toLowerCase(Locale.ROOT);
        switch (opdracht) {
            case "start" -> start(Path.of(args.length > 1 ? args[1] : "target"));
            case "speel" -> speel();
            default -> throw new IllegalArgumentException("Kies start of speel");
        }
    }

    private static void start(Path map) throws InterruptedException {
        Instant begin = Instant.now();
        zeg("Zaakregie en het zakenmagazijn starten ...");
        Applicaties applicaties = Applicaties.start(
                Applicaties.Inrichting.demo(map.resolve("programmas"), map.resolve("demo-" + begin.getEpochSecond())));
        Runtime.getRuntime().addShutdownHook(new Thread(applicaties::close, "afsluiten"));
        laadGezin(Gemeente.op(applicaties.zaakregie(), applicaties.zakenmagazijn()));
        zeg(Welkom.tekst(Duration.between(begin, Instant.now()), applicaties));
        new CountDownLatch(1).await();
    }

    /** Two signals about the family, to be assessed; the rest is for whoever tries the demo. */
    private static void laadGezin(Gemeente gemeente) {
        Meldingen meldingen = new Meldingen(gemeente);
        Soapantwoord antwoord = meldingen.perStuf(Meldingen.Vorm.ZDS_1_2, Gezinslid.MURAT, Map.of());
        Wacht.eis("de suite kan een melding kwijt: " + antwoord.inhoud(), antwoord.isBv03());
        meldingen.perRest(Gezinslid.ELIF, "Ongeoorloofd verzuim en terugtrekgedrag");
        Wacht.tot(
                "de meldingen liggen bij de beoordelaar",
                () -> meldingen.teBeoordelen().size() >= 2);
    }

    private static void speel() {
        Gemeente gemeente = Gemeente.op(ZAAKREGIE, ZAKENMAGAZIJN);
        Hoofdtaak.Uitkomst uitkomst = new Hoofdtaak(gemeente, Demo::zeg).speel();
        OpEnAfschalen.Uitkomst tweede = new OpEnAfschalen(gemeente, Demo::zeg).speel();
        zeg("");
        zeg("Klaar. Afgesloten zaak " + uitkomst.zaak() + ", vervolg in zaak " + uitkomst.vervolgzaak()
                + ", afgeschaald in zaak " + tweede.afgeschaaldeZaak() + ".");
    }

    private static void zeg(String regel) {
        System.out.println(regel);
    }
}
