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
import nl.zaakregie.voorbeeld.demo.klant.Suite;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;
import nl.zaakregie.voorbeeld.demo.proces.Programma;
import nl.zaakregie.voorbeeld.demo.proces.VrijePoort;

/**
 * creeerZaak into the inbox of Zaakregie (PostgreSQL, answered when it is on disk) and geefZaakdetails of the zakenmagazijn,
 * beside their limits, all in one run: CXF with the same messages, and a bare insert and commit. Prints one table.
 */
public final class Berichtenbenchmark {

    private static final List<Integer> KLANTEN = List.of(1, 8, 32);
    private static final List<String> STATUSSEN =
            List.of("Signaal geregistreerd", "Gezinsplan opgesteld", "Gezinsplan uitgevoerd", "Zaak afgerond");
    private static final String CREEER = Berichten.ZDS + "creeerZaak_ZakLk01";
    private static final String GEEF = Berichten.ZDS + "geefZaakdetails_ZakLv01";

    private final int seconden = Integer.getInteger("seconden", 8);
    private final int aanloop = Integer.getInteger("aanloop", 60);
    private final Doelen doelen = new Doelen();
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
        int echopoort = VrijePoort.zoek();
        try (Duurzaam database = Duurzaam.start();
                Server echo = Server.start(
                        Echo.class, werkmap.resolve("echo.log"), "--server.port=" + echopoort, "--cxf.path=/stuf")) {
            URI echoAdres = URI.create("http://127.0.0.1:" + echopoort + "/stuf/");
            Path melding = bericht("melding", Berichten.melding());
            System.out.printf(
                    "Bericht creeerZaak %d bytes, %d s aanloop, %d s per meting%n",
                    Files.size(melding), aanloop, seconden);
            System.out.printf(
                    "%-32s %8s %12s %9s %9s %8s %8s%n",
                    "meting", "klanten", "berichten/s", "p50 ms", "p99 ms", "fouten", "CPU ms");
            Kaalbewaren bewaren = new Kaalbewaren(database.nieuw("kaal"), Files.readString(melding));
            for (int klanten : KLANTEN) {
                regel(Doelen.INSERT, klanten, bewaren.meet(klanten, seconden), Duration.ZERO);
            }
            meet(List.of(
                    new Doel(Doelen.ECHO, echoAdres.resolve("echo"), CREEER, melding, echo.pid()),
                    new Doel(Doelen.GEBONDEN, echoAdres.resolve("gebonden"), CREEER, melding, echo.pid())));
            meetInbox(Doelen.ONTVANGEN, database, "ontvangst", 0, melding);
            meetInbox(Doelen.VERWERKEN, database, "verwerking", 2, melding);
            meetVraag(database, echoAdres, echo.pid());
            KLANTEN.forEach(doelen::druk);
        }
    }

    private void meetInbox(String naam, Duurzaam database, String schema, int draden, Path melding) throws Exception {
        try (Applicaties programmas = start(database, schema, draden)) {
            meet(List.of(new Doel(
                    naam,
                    programmas.zaakregie().resolve("/stuf/OntvangAsynchroon"),
                    CREEER,
                    melding,
                    programmas.pidZaakregie())));
        }
    }

    private void meetVraag(Duurzaam database, URI echo, long echopid) throws Exception {
        try (Applicaties programmas = start(database, "vraag", 2)) {
            String zaak = maakZaak(programmas.zakenmagazijn());
            String vraag = Berichten.vraag(zaak);
            Path bestand = bericht("vraag", vraag);
            Suite suite = new Suite(URI.create(programmas.zakenmagazijn() + "/stuf"));
            String inhoud = suite.stuurTekst("BeantwoordVraag", GEEF, vraag.replace(Belasting.NUMMER, "1"))
                    .inhoud();
            Path antwoord = bericht("antwoord", inhoud);
            System.out.printf("Vraag %d bytes, antwoord %d bytes%n", vraag.length(), inhoud.length());
            String la01 = Berichten.ZDS + "geefZaakdetails_ZakLa01";
            meet(List.of(
                    new Doel(Doelen.ECHO_VRAAG, echo.resolve("echo"), GEEF, bestand, echopid),
                    new Doel(Doelen.ECHO_ANTWOORD, echo.resolve("echo"), la01, antwoord, echopid),
                    new Doel(Doelen.GEBONDEN_VRAAG, echo.resolve("gebonden"), GEEF, bestand, echopid),
                    new Doel(Doelen.GEBONDEN_ANTWOORD, echo.resolve("gebonden"), la01, antwoord, echopid),
                    new Doel(
                            Doelen.DETAILS,
                            programmas.zakenmagazijn().resolve("/stuf/BeantwoordVraag"),
                            GEEF,
                            bestand,
                            programmas.pidZakenmagazijn())));
        }
    }

    /** @param draden of the worker that processes what is in the inbox */
    private Applicaties start(Duurzaam database, String schema, int draden) throws Exception {
        database.nieuw(schema);
        Map<String, String> extra = Map.of(
                "spring.datasource.url",
                database.url(schema),
                "spring.datasource.username",
                Duurzaam.GEBRUIKER,
                "spring.datasource.password",
                "",
                "zaakregie.inkomend.wachtrij.draden",
                String.valueOf(draden));
        return Applicaties.start(
                Applicaties.Inrichting.proef(Path.of(System.getProperty("programmas")), werkmap, extra));
    }

    /** A JVM that has just started measures its compiler: each target runs in first, and only then is measured. */
    private void meet(List<Doel> doelen) {
        doelen.forEach(doel -> Server.uitkomst(Belasting.class, args(doel, 8, aanloop)));
        for (Doel doel : doelen) {
            KLANTEN.forEach(klanten -> meet(doel, klanten));
        }
    }

    private void meet(Doel doel, int klanten) {
        Duration voor = Server.processortijd(doel.pid());
        Belasting.Uitslag uitslag =
                Belasting.Uitslag.van(Server.uitkomst(Belasting.class, args(doel, klanten, seconden)));
        regel(doel.naam(), klanten, uitslag, Server.processortijd(doel.pid()).minus(voor));
    }

    private void regel(String naam, int klanten, Belasting.Uitslag u, Duration processor) {
        doelen.noteer(naam, klanten, u.perSeconde());
        System.out.printf(
                Locale.ROOT,
                "%-32s %8d %12.0f %9.1f %9.1f %8d %8.2f%n",
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
