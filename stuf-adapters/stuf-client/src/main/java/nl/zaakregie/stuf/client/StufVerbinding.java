package nl.zaakregie.stuf.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import nl.zaakregie.stuf.log.Berichtenlog;
import org.springframework.boot.ssl.SslBundles;

/**
 * How to reach one system.
 *
 * @param basis address to which the name of the portType is added, for instance {@code http://localhost:8090/stuf}
 * @param verbindtijd longest time to make a connection
 * @param antwoordtijd longest time from sending to the last byte of the answer
 * @param maximaalAntwoord largest answer in bytes; a larger one is unreadable
 * @param tls certificates for (two-way) TLS; empty = those of the JVM
 * @param aanmelding HTTP Basic, sent without being asked; empty = none
 * @param beveiliging WS-Security; empty = none
 * @param mtom documents are sent as attachments, and asked for as such; they are understood in any case
 * @param log is told of every message that goes this way
 */
public record StufVerbinding(
        URI basis,
        Duration verbindtijd,
        Duration antwoordtijd,
        long maximaalAntwoord,
        Optional<SSLContext> tls,
        Optional<Aanmelding> aanmelding,
        Berichtenlog log,
        Optional<Berichtbeveiliging> beveiliging,
        boolean mtom) {

    private static final long MEBIBYTE = 1024L * 1024L;

    public StufVerbinding {
        String tekst = basis.toString();
        basis = tekst.endsWith("/") ? basis : URI.create(tekst + "/");
    }

    /** Connect within 5 s, answer within 30 s, answers up to 100 MiB, no extra security. */
    public static StufVerbinding naar(URI basis) {
        return new StufVerbinding(
                basis,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                100 * MEBIBYTE,
                Optional.empty(),
                Optional.empty(),
                Berichtenlog.GEEN,
                Optional.empty(),
                false);
    }

    public StufVerbinding met(Duration nieuweVerbindtijd, Duration nieuweAntwoordtijd) {
        return new StufVerbinding(
                basis,
                nieuweVerbindtijd,
                nieuweAntwoordtijd,
                maximaalAntwoord,
                tls,
                aanmelding,
                log,
                beveiliging,
                mtom);
    }

    public StufVerbinding met(SSLContext certificaten) {
        return new StufVerbinding(
                basis,
                verbindtijd,
                antwoordtijd,
                maximaalAntwoord,
                Optional.of(certificaten),
                aanmelding,
                log,
                beveiliging,
                mtom);
    }

    public StufVerbinding met(Aanmelding nieuweAanmelding) {
        return new StufVerbinding(
                basis,
                verbindtijd,
                antwoordtijd,
                maximaalAntwoord,
                tls,
                Optional.of(nieuweAanmelding),
                log,
                beveiliging,
                mtom);
    }

    public StufVerbinding met(Berichtenlog nieuwLog) {
        return new StufVerbinding(
                basis, verbindtijd, antwoordtijd, maximaalAntwoord, tls, aanmelding, nieuwLog, beveiliging, mtom);
    }

    public StufVerbinding met(Berichtbeveiliging nieuweBeveiliging) {
        return new StufVerbinding(
                basis,
                verbindtijd,
                antwoordtijd,
                maximaalAntwoord,
                tls,
                aanmelding,
                log,
                Optional.of(nieuweBeveiliging),
                mtom);
    }

    /**
     * With what the settings say about getting in.
     *
     * @param bundels asked only when a bundle is named
     * @throws org.springframework.boot.ssl.NoSuchSslBundleException when a bundle is not there
     */
    public StufVerbinding met(Toegang toegang, Supplier<SslBundles> bundels) {
        return toegang.over(this, bundels);
    }

    /** Documents as MTOM attachments in place of base64. */
    public StufVerbinding metBijlagen() {
        return new StufVerbinding(
                basis, verbindtijd, antwoordtijd, maximaalAntwoord, tls, aanmelding, log, beveiliging, true);
    }

    /** @param bytes largest answer */
    public StufVerbinding metMaximaalAntwoord(long bytes) {
        return new StufVerbinding(basis, verbindtijd, antwoordtijd, bytes, tls, aanmelding, log, beveiliging, mtom);
    }

    /** Name and password for HTTP Basic; the password never shows in {@link #toString()}. */
    public record Aanmelding(String gebruiker, String wachtwoord) {

        @Override
        public String toString() {
            return "Aanmelding[" + gebruiker + "]";
        }
    }
}
