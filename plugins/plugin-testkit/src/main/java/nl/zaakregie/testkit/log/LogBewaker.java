package nl.zaakregie.testkit.log;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test when a BSN or surname of the test family comes by on standard output or standard error, from whatever
 * logging library. Works for libraries that write to the console, which ours do in tests.
 *
 * <pre>{@code
 * @ExtendWith(LogBewaker.class)
 * class SignaalFlowIT { }</pre>
 */
public final class LogBewaker implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace RUIMTE = ExtensionContext.Namespace.create(LogBewaker.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Oren oren = new Oren(System.out, System.err, new Meeluisteraar(System.out), new Meeluisteraar(System.err));
        System.setOut(oren.uit().alsStroom());
        System.setErr(oren.fout().alsStroom());
        context.getStore(RUIMTE).put(Oren.class, oren);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        controleer(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Oren oren = oren(context);
        System.setOut(oren.oudeUit());
        System.setErr(oren.oudeFout());
        controleer(context);
    }

    /**
     * Looks through a log file line by line.
     *
     * @return one entry per hit with its line number, the value itself only in part; empty when the log is clean
     */
    public static List<String> zoekPersoonsgegevens(Path logbestand) {
        try (Stream<String> regels = Files.lines(logbestand, StandardCharsets.ISO_8859_1)) {
            int[] nummer = {0};
            return regels.flatMap(regel -> {
                        nummer[0]++;
                        return zoekPersoonsgegevens(regel).stream().map(t -> "regel " + nummer[0] + ": " + t);
                    })
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("Logbestand niet te lezen", e);
        }
    }

    /** The same for a piece of text. */
    public static List<String> zoekPersoonsgegevens(String tekst) {
        return Persoonsgegevensfilter.vind(tekst);
    }

    private static void controleer(ExtensionContext context) {
        Oren oren = oren(context);
        List<String> gevonden =
                zoekPersoonsgegevens(oren.uit().neem() + "\n" + oren.fout().neem());
        if (!gevonden.isEmpty()) {
            throw new AssertionError("Persoonsgegevens in de log: " + gevonden);
        }
    }

    private static Oren oren(ExtensionContext context) {
        return context.getStore(RUIMTE).get(Oren.class, Oren.class);
    }

    private record Oren(PrintStream oudeUit, PrintStream oudeFout, Meeluisteraar uit, Meeluisteraar fout) {}
}
