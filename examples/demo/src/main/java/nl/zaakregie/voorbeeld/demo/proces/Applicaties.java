package nl.zaakregie.voorbeeld.demo.proces;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/**
 * Zaakregie beside a zakenmagazijn with DMS and a simulated backoffice suite: two processes. Zaakregie can be ended and
 * started again on the same database while the zakenmagazijn runs on.
 */
public final class Applicaties implements AutoCloseable {

    private static final Duration STARTTIJD = Duration.ofSeconds(120);

    private final Inrichting inrichting;
    private final Programma zakenmagazijn;
    private Programma zaakregie;

    private Applicaties(Inrichting inrichting) {
        this.inrichting = inrichting;
        this.zakenmagazijn = startZakenmagazijn();
        this.zaakregie = startZaakregie();
    }

    /**
     * Where and how.
     *
     * @param programmas folder with zaakregie.jar and zakenmagazijn.jar
     * @param werkmap logs and, for the embedded database, data
     * @param extra more properties for Zaakregie, e.g. another database
     */
    public record Inrichting(
            Path programmas,
            Path werkmap,
            int poortZaakregie,
            int poortMagazijn,
            int poortDms,
            Map<String, String> extra) {

        public static Inrichting demo(Path programmas, Path werkmap) {
            return new Inrichting(programmas, werkmap, 8080, 8090, 8091, Map.of());
        }

        /** Free ports and short time-outs, for tests beside a running demo. */
        public static Inrichting proef(Path programmas, Path werkmap, Map<String, String> extra) {
            Map<String, String> alles = new HashMap<>(Map.of(
                    "zaakregie.dossieropslag.zakenmagazijn.antwoordtijd", "2s",
                    "zaakregie.cmis.lees-timeout", "2s",
                    "zaakregie.dossieropslag.voorraad.aanvullen-elke", "1s",
                    "zaakregie.uitgaand.lease", "4s",
                    "zaakregie.uitgaand.eerste-vertraging", "500ms",
                    "zaakregie.uitgaand.hoogste-vertraging", "2s"));
            alles.putAll(extra);
            return new Inrichting(
                    programmas, werkmap, VrijePoort.zoek(), VrijePoort.zoek(), VrijePoort.zoek(), Map.copyOf(alles));
        }
    }

    /** Starts both and returns when both are healthy. */
    public static Applicaties start(Inrichting inrichting) {
        Applicaties applicaties = new Applicaties(inrichting);
        try {
            applicaties.zakenmagazijn.wachtTotGezond(STARTTIJD);
            applicaties.zaakregie.wachtTotGezond(STARTTIJD);
            Wacht.tot("er zijn identificaties in voorraad", applicaties::heeftVoorraad);
            return applicaties;
        } catch (RuntimeException e) {
            applicaties.close();
            throw e;
        }
    }

    public URI zaakregie() {
        return URI.create("http://localhost:" + inrichting.poortZaakregie());
    }

    public URI zakenmagazijn() {
        return URI.create("http://localhost:" + inrichting.poortMagazijn());
    }

    public URI dms() {
        return URI.create("http://localhost:" + inrichting.poortDms() + "/cmis");
    }

    /** kill -9 of Zaakregie; the zakenmagazijn runs on. */
    public void schietZaakregieAf() {
        zaakregie.schietAf();
    }

    public void herstartZaakregie() {
        zaakregie = startZaakregie();
        zaakregie.wachtTotGezond(STARTTIJD);
    }

    public boolean leven() {
        return zaakregie.leeft() && zakenmagazijn.leeft();
    }

    public long pidZaakregie() {
        return zaakregie.pid();
    }

    public long pidZakenmagazijn() {
        return zakenmagazijn.pid();
    }

    public Path logZaakregie() {
        return zaakregie.log();
    }

    public Path logZakenmagazijn() {
        return zakenmagazijn.log();
    }

    @Override
    public void close() {
        zaakregie.close();
        zakenmagazijn.close();
    }

    /** Healthy comes before the first identifications are fetched; without them no zaak can be started. */
    private boolean heeftVoorraad() {
        JsonNode onderdelen =
                Restklant.zonderAanmelding(zaakregie()).haal("/start/toestand").moetLukken("toestand van Zaakregie");
        for (JsonNode onderdeel : onderdelen) {
            JsonNode toestand = onderdeel.path("toestand");
            if (toestand.path("documentidentificaties in voorraad").asInt() > 0) {
                return toestand.path("zaakidentificaties in voorraad").asInt() > 0;
            }
        }
        return false;
    }

    private Programma startZakenmagazijn() {
        return Programma.start(
                "zakenmagazijn",
                inrichting.programmas().resolve("zakenmagazijn.jar"),
                "256m",
                Map.of(
                        "server.port",
                        String.valueOf(inrichting.poortMagazijn()),
                        "zakenmagazijn.dms.poort",
                        String.valueOf(inrichting.poortDms()),
                        "zakenmagazijn.dms.gebruikers.zaakregie",
                        "demo",
                        "zakenmagazijn.backoffice.regiesysteem",
                        zaakregie() + "/stuf",
                        "zakenmagazijn.backoffice.bedenktijd",
                        "500ms",
                        "zakenmagazijn.schakelaar.vertraging",
                        "5s",
                        "spring.config.additional-location",
                        uitgepakt("instellingen/zakenmagazijn.yml").toUri().toString()),
                inrichting.werkmap(),
                URI.create(zakenmagazijn() + "/actuator/health"));
    }

    private Programma startZaakregie() {
        Map<String, String> eigenschappen = new HashMap<>(Map.of(
                "server.port", String.valueOf(inrichting.poortZaakregie()),
                "zaakregie.dossieropslag.zakenmagazijn.url", zakenmagazijn() + "/stuf",
                "zaakregie.dossieropslag.backoffices.suite.url", zakenmagazijn() + "/stuf",
                "zaakregie.doorgifte.magazijn.url", zakenmagazijn() + "/stuf",
                "zaakregie.abonnementen.abonnees.suite.url", zakenmagazijn() + "/stuf",
                "zaakregie.cmis.url", dms() + "/atom11",
                "spring.config.additional-location",
                        uitgepakt("instellingen/zaakregie.yml").toUri().toString()));
        eigenschappen.putAll(inrichting.extra());
        return Programma.start(
                "zaakregie",
                inrichting.programmas().resolve("zaakregie.jar"),
                "512m",
                eigenschappen,
                inrichting.werkmap(),
                URI.create(zaakregie() + "/actuator/health"));
    }

    /** Spring reads configuration from files; ours travels in this jar. */
    private Path uitgepakt(String naam) {
        Path doel = inrichting.werkmap().toAbsolutePath().resolve(naam);
        try (InputStream bron = Applicaties.class.getResourceAsStream("/" + naam)) {
            if (bron == null) {
                throw new IllegalStateException("Het bestand " + naam + " ontbreekt in de demo");
            }
            Files.createDirectories(doel.getParent());
            Files.copy(bron, doel, StandardCopyOption.REPLACE_EXISTING);
            return doel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
