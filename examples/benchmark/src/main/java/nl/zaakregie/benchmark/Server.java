package nl.zaakregie.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A class of this module in a JVM of its own. */
final class Server implements AutoCloseable {

    private final Process proces;

    private Server(Process proces) {
        this.proces = proces;
    }

    static Server start(Class<?> klasse, Path uitvoer, String... args) {
        return new Server(proces(klasse, uitvoer.toFile(), args));
    }

    /** Runs to its end and gives what it printed. */
    static String uitkomst(Class<?> klasse, String... args) {
        Process proces = proces(klasse, null, args);
        try {
            String tekst = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            proces.waitFor();
            return tekst;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("onderbroken", e);
        }
    }

    long pid() {
        return proces.pid();
    }

    /** Processor time that a process has used so far. */
    static Duration processortijd(long pid) {
        return ProcessHandle.of(pid).flatMap(p -> p.info().totalCpuDuration()).orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        proces.destroy();
    }

    private static Process proces(Class<?> klasse, @org.jspecify.annotations.Nullable File uitvoer, String... args) {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                klasse.getName()));
        opdracht.addAll(Arrays.asList(args));
        ProcessBuilder bouwer = new ProcessBuilder(opdracht).redirectErrorStream(uitvoer != null);
        if (uitvoer != null) {
            bouwer.redirectOutput(uitvoer);
        } else {
            bouwer.redirectError(ProcessBuilder.Redirect.INHERIT);
        }
        try {
            return bouwer.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
