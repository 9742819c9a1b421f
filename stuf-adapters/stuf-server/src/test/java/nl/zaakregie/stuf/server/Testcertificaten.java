package nl.zaakregie.stuf.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * An authority, a server and some clients, made by keytool while the test runs; a second authority that nobody trusts. The
 * files go with the JVM.
 */
final class Testcertificaten {

    static final String WACHTWOORD = "alleen-voor-de-test";

    private static final Testcertificaten ALLE = new Testcertificaten();

    private final Path map;
    private final KeyStore alles;

    private Testcertificaten() {
        try {
            map = Files.createTempDirectory("zaakregie-certificaten");
            map.toFile().deleteOnExit();
            Path bestand = bestand("alles");
            maak(bestand, "ca", null, "-ext", "bc:c");
            maak(bestand, "vreemdeca", null, "-ext", "bc:c");
            maak(bestand, "server", "ca", "-ext", "san=ip:127.0.0.1,dns:localhost");
            maak(bestand, "suite", "ca");
            maak(bestand, "ander", "ca");
            maak(bestand, "vreemde", "vreemdeca");
            alles = KeyStore.getInstance("PKCS12");
            try (InputStream bytes = Files.newInputStream(bestand)) {
                alles.load(bytes, WACHTWOORD.toCharArray());
            }
            bewaar("server", sleutelstore("server"));
            bewaar("suite", sleutelstore("suite"));
            bewaar("vertrouwd", vertrouwd());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Testcertificaten alle() {
        return ALLE;
    }

    /** File with the key of the server or the suite, or with the authority. */
    Path bestand(String naam) {
        return map.resolve(naam + ".p12");
    }

    X509Certificate certificaat(String naam) throws GeneralSecurityException {
        return (X509Certificate) alles.getCertificate(naam);
    }

    PrivateKey sleutel(String naam) throws GeneralSecurityException {
        return (PrivateKey) alles.getKey(naam, WACHTWOORD.toCharArray());
    }

    /** Trusts the server. @param klant absent = comes without a certificate */
    SSLContext tls(@Nullable String klant) throws Exception {
        TrustManagerFactory vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        vertrouwen.init(vertrouwd());
        KeyManagerFactory sleutels = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        sleutels.init(klant == null ? leeg() : sleutelstore(klant), WACHTWOORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(sleutels.getKeyManagers(), vertrouwen.getTrustManagers(), null);
        return context;
    }

    private KeyStore vertrouwd() throws GeneralSecurityException, IOException {
        KeyStore store = leeg();
        store.setCertificateEntry("ca", alles.getCertificate("ca"));
        return store;
    }

    private KeyStore sleutelstore(String naam) throws GeneralSecurityException, IOException {
        KeyStore store = leeg();
        Certificate[] keten = alles.getCertificateChain(naam);
        store.setKeyEntry(naam, alles.getKey(naam, WACHTWOORD.toCharArray()), WACHTWOORD.toCharArray(), keten);
        return store;
    }

    private static KeyStore leeg() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private void bewaar(String naam, KeyStore store) throws GeneralSecurityException, IOException {
        try (OutputStream uitvoer = Files.newOutputStream(bestand(naam))) {
            store.store(uitvoer, WACHTWOORD.toCharArray());
        }
        bestand(naam).toFile().deleteOnExit();
    }

    private static void maak(Path store, String naam, @Nullable String door, String... extra) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-alias",
                naam,
                "-dname",
                "CN=" + naam + ", O=Gemeente Waterkerk, C=NL",
                "-keystore",
                store.toString(),
                "-storepass",
                WACHTWOORD));
        if (door != null) {
            opdracht.addAll(List.of("-signer", door));
        }
        opdracht.addAll(List.of(extra));
        try {
            Process keytool =
                    new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            String uitvoer = new String(keytool.getInputStream().readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(uitvoer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        store.toFile().deleteOnExit();
    }
}
