package nl.zaakregie.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.demo.klant.Suite;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;
import nl.zaakregie.voorbeeld.demo.proces.Programma;
import nl.zaakregie.voorbeeld.demo.proces.VrijePoort;

/**
 * creeerZaak into the inbox of Zaakregie (PostgreSQL, answered when it is stored) and geefZaakdetails of the zakenmagazijn,
 * beside a bare CXF echo of the same messages and a bare insert and commit, all in one run. Prints one table.
 */
public final class Berichtenbenchmark {

    private static final List<Integer> KLANTEN = List.of(1, 8, 32);
    private static final List<String> STATUSSEN =
            List.of("Signaal geregistreerd", "Gezinsplan opgesteld", "Gezinsplan uitgevoerd", "Zaak afgerond");

    private final int seconden = Integer.getInteger("seconden", 8);
    private final Path werkmap = Path.of(System.getProperty("werkmap"));

    private Berichtenbenchmark() {}

    public static void main(String[] args) throws Exception {
        System.setProperty(Programma.JVM_OPTIES, "-XX:+UseParallelGC");
        new Berichtenbenchmark().meet();
    }

    /** One thing to measure: where, what, and the process whose processor time counts. */
    private record Doel(String naam, URI adres, String soapAction, Path bericht, long pid) {}

    private void meet() throws Exception {
        Files.createDirectories(werkmap);
        TestDatabase bridge = TestDatabase.postgres();
        TestDatabase magazijn = TestDatabase.postgres();
        int echopoort = VrijePoort.zoek();
        Map<String, String> extra = Map.of(
                "spring.datasource.url", bridge.url(),
                "spring.datasource.username", bridge.gebruikersnaam(),
                "spring.datasource.password", "");
        Applicaties.Inrichting inrichting =
                Applicaties.Inrichting.proef(Path.of(System.getProperty("programmas")), werkmap, extra);
        try (Server echo = Server.start(
                        Echo.class, werkmap.resolve("echo.log"), "--server.port=" + echopoort, "--cxf.path=/stuf");
                Applicaties programmas = Applicaties.start(inrichting)) {
            String zaak = maakZaak(programmas.zakenmagazijn());
            URI echoAdres = URI.create("http://127.0.0.1:" + echopoort + "/stuf/echo");
            Path melding = bericht("melding", Berichten.melding());
            Path vraag = bericht("vraag", Berichten.vraag(zaak));
            String creeer = Berichten.ZDS + "creeerZaak_ZakLk01";
            String geef = Berichten.ZDS + "geefZaakdetails_ZakLv01";
            List<Doel> doelen = List.of(
                    new Doel("echo van creeerZaak", echoAdres, creeer, melding, echo.pid()),
                    new Doel(
                            "creeerZaak in de inbox",
                            programmas.zaakregie().resolve("/stuf/OntvangAsynchroon"),
                            creeer,
                            melding,
                            programmas.pidZaakregie()),
                    new Doel("echo van geefZaakdetails", echoAdres, geef, vraag, echo.pid()),
                    new Doel(
                            "geefZaakdetails",
                            programmas.zakenmagazijn().resolve("/stuf/BeantwoordVraag"),
                            geef,
                            vraag,
                            programmas.pidZakenmagazijn()));
            System.out.printf(
                    "Bericht creeerZaak %d bytes, vraag %d bytes, %d s per meting%n",
                    Files.size(melding), Files.size(vraag), seconden);
            System.out.printf(
                    "%-26s %8s %12s %9s %9s %8s %8s%n",
                    "meting", "klanten", "berichten/s", "p50 ms", "p99 ms", "fouten", "CPU ms");
            doelen.forEach(doel -> Server.uitkomst(Belasting.class, args(doel, 8, seconden)));
            Kaalbewaren bewaren = new Kaalbewaren(magazijn.dataSource(), Files.readString(melding));
            for (int klanten : KLANTEN) {
                regel("insert en commit", klanten, bewaren.meet(klanten, seconden), Duration.ZERO);
                for (Doel doel : doelen) {
                    meet(doel, klanten);
                }
            }
        }
    }

    private void meet(Doel doel, int klanten) {
        Duration voor = Server.processortijd(doel.pid());
        Belasting.Uitslag uitslag =
                Belasting.Uitslag.van(Server.uitkomst(Belasting.class, args(doel, klanten, seconden)));
        regel(doel.naam(), klanten, uitslag, Server.processortijd(doel.pid()).minus(voor));
    }

    private static void regel(String naam, int klanten, Belasting.Uitslag u, Duration processor) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %8d %12.0f %9.1f %9.1f %8d %8.2f%n",
                naam,
                klanten,
                u.perSeconde(),
                u.p50(),
                u.p99(),
                u.fouten(),
                u.aantal() == 0 ? 0.0 : processor.toNanos() / 1e6 / u.aantal());
    }

    private static String[] args(Doel doel, int klanten, int seconden) {
        return new String[] {
            doel.adres().toString(),
            doel.soapAction(),
            doel.bericht().toString(),
            String.valueOf(klanten),
            String.valueOf(seconden)
        };
    }

    private Path bericht(String naam, String tekst) throws IOException {
        return Files.writeString(werkmap.resolve(naam + ".xml"), tekst);
    }

    /** A zaak with 10 roles, 4 statuses and 20 documents. */
    private static String maakZaak(URI magazijn) {
        Suite suite = new Suite(URI.create(magazijn + "/stuf"));
        String zaak = "9901B" + UUID.randomUUID().toString().substring(0, 8);
        stuur(suite, "creeerZaak_ZakLk01", Berichten.zaak(zaak));
        for (int i = 0; i < STATUSSEN.size(); i++) {
            stuur(suite, "actualiseerZaakstatus_ZakLk01", Berichten.status(zaak, i + 1, STATUSSEN.get(i)));
        }
        for (int i = 1; i <= 20; i++) {
            stuur(suite, "voegZaakdocumentToe_EdcLk01", Berichten.document(zaak, i));
        }
        return zaak;
    }

    private static void stuur(Suite suite, String actie, String bericht) {
        Suite.Soapantwoord antwoord = suite.stuurTekst("OntvangAsynchroon", Berichten.ZDS + actie, bericht);
        if (!antwoord.isBv03()) {
            throw new IllegalStateException(actie + " geweigerd: " + antwoord.inhoud());
        }
    }
}
