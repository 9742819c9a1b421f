package nl.zaakregie.voorbeeld.demo.proces;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One Spring Boot application in a JVM of its own. Its output goes to a log file. */
public final class Programma implements AutoCloseable {

    /** System property with other JVM options than those for a quick start, separated by spaces. */
    public static final String JVM_OPTIES = "zaakregie.jvm";

    private static final String SNEL_GESTART = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String naam;
    private final Process proces;
    private final Path log;
    private final URI gezondheid;

    private Programma(String naam, Process proces, Path log, URI gezondheid) {
        this.naam = naam;
        this.proces = proces;
        this.log = log;
        this.gezondheid = gezondheid;
    }

    /**
     * Starts a jar and returns at once.
     *
     * @param geheugen maximum heap, e.g. 384m
     * @param eigenschappen Spring properties; given as environment, so that no secret stands in the process list
     * @param gezondheid health address to wait for
     */
    public static Programma start(
            String naam, Path jar, String geheugen, Map<String, String> eigenschappen, Path werkmap, URI gezondheid) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Het programma " + jar.getFileName() + " is nog niet gebouwd: " + jar);
        }
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.add("-Xmx" + geheugen);
        opdracht.addAll(List.of(System.getProperty(JVM_OPTIES, SNEL_GESTART).split(" ")));
        opdracht.addAll(
                List.of("-Djava.awt.headless=true", "-jar", jar.toAbsolutePath().toString()));
        try {
            Files.createDirectories(werkmap);
            File uitvoer = werkmap.resolve(naam + ".log").toFile();
            ProcessBuilder bouwer = new ProcessBuilder(opdracht)
                    .directory(werkmap.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(uitvoer));
            bouwer.environment().put("SPRING_APPLICATION_JSON", Eigenschappen.alsJson(eigenschappen));
            return new Programma(naam, bouwer.start(), uitvoer.toPath(), gezondheid);
        } catch (IOException e) {
            throw new UncheckedIOException("Kan " + naam + " niet starten", e);
        }
    }

    /** Waits until the health address answers 200; ends with the tail of the log when the process dies. */
    public Programma wachtTotGezond(Duration hoogstens) {
        Instant einde = Instant.now().plus(hoogstens);
        while (!isGezond()) {
            if (!proces.isAlive()) {
                throw new IllegalStateException(naam + " is gestopt bij het starten:\n" + staartVanLog());
            }
            if (Instant.now().isAfter(einde)) {
                throw new IllegalStateException(
                        naam + " is na " + hoogstens.toSeconds() + " s nog niet gezond:\n" + staartVanLog());
            }
            pauze();
        }
        return this;
    }

    public boolean isGezond() {
        try {
            HttpRequest vraag = HttpRequest.newBuilder(gezondheid)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(vraag, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken bij het wachten op " + naam, e);
        }
    }

    public boolean leeft() {
        return proces.isAlive();
    }

    public long pid() {
        return proces.pid();
    }

    public Path log() {
        return log;
    }

    /** kill -9: no shutdown hooks, no last transaction. */
    public void schietAf() {
        proces.destroyForcibly();
        wachtOpEinde();
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(20, TimeUnit.SECONDS)) {
                schietAf();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            proces.destroyForcibly();
        }
    }

    private void wachtOpEinde() {
        try {
            proces.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String staartVanLog() {
        try {
            List<String> regels = Files.readAllLines(log);
            return String.join("\n", regels.subList(Math.max(0, regels.size() - 40), regels.size()));
        } catch (IOException e) {
            return "(geen log)";
        }
    }

    private static void pauze() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Onderbroken", e);
        }
    }
}
