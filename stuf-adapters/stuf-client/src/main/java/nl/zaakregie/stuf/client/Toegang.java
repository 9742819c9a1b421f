package nl.zaakregie.stuf.client;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.X509KeyManager;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Gebruikersnaam;
import nl.zaakregie.stuf.client.Berichtbeveiliging.Ondertekening;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;

/**
 * How another system lets us in, as settings under its address.
 *
 * @param gebruiker for HTTP Basic; absent = none
 * @param sslBundle name of a Spring SSL bundle for (two-way) TLS; absent = the certificates of the JVM
 * @param mtom documents go as attachments, and are asked for as such
 */
public record Toegang(
        @Nullable String gebruiker,
        @Nullable String wachtwoord,
        @Nullable String sslBundle,
        Wss wss,
        boolean mtom) {

    private static final String[] SLEUTELSOORTEN = {"RSA", "EC"};

    public Toegang {
        if ((gebruiker == null) != (wachtwoord == null)) {
            throw new IllegalArgumentException("gebruiker en wachtwoord horen bij elkaar");
        }
    }

    /**
     * WS-Security; everything absent = none.
     *
     * @param gebruiker of a UsernameToken
     * @param digest false: the readable password, which only TLS protects
     * @param sslBundle bundle whose key store holds the key under which we sign Body and Timestamp
     */
    public record Wss(
            @Nullable String gebruiker,
            @Nullable String wachtwoord,
            @DefaultValue("true") boolean digest,
            @Nullable String sslBundle) {

        public Wss {
            if ((gebruiker == null) != (wachtwoord == null)) {
                throw new IllegalArgumentException("wss.gebruiker en wss.wachtwoord horen bij elkaar");
            }
        }

        @Override
        public String toString() {
            return "Wss[" + gebruiker + ", " + sslBundle + "]";
        }
    }

    /** @param bundels asked only when a bundle is named */
    StufVerbinding over(StufVerbinding verbinding, Supplier<SslBundles> bundels) {
        StufVerbinding open = verbinding;
        if (gebruiker != null && wachtwoord != null) {
            open = open.met(new StufVerbinding.Aanmelding(gebruiker, wachtwoord));
        }
        if (sslBundle != null) {
            open = open.met(bundels.get().getBundle(sslBundle).createSslContext());
        }
        Berichtbeveiliging beveiliging = new Berichtbeveiliging(gebruikersnaam(), ondertekening(bundels));
        if (beveiliging.gebruikersnaam().isPresent()
                || beveiliging.ondertekening().isPresent()) {
            open = open.met(beveiliging);
        }
        return mtom ? open.metBijlagen() : open;
    }

    private Optional<Gebruikersnaam> gebruikersnaam() {
        return wss.gebruiker() == null || wss.wachtwoord() == null
                ? Optional.empty()
                : Optional.of(new Gebruikersnaam(wss.gebruiker(), wss.wachtwoord(), wss.digest()));
    }

    private Optional<Ondertekening> ondertekening(Supplier<SslBundles> bundels) {
        return Optional.ofNullable(wss.sslBundle())
                .map(naam -> ondertekening(naam, bundels.get().getBundle(naam)));
    }

    private static Ondertekening ondertekening(String naam, SslBundle bundel) {
        return Arrays.stream(bundel.getManagers().getKeyManagers())
                .filter(X509KeyManager.class::isInstance)
                .map(X509KeyManager.class::cast)
                .findFirst()
                .flatMap(Toegang::sleutel)
                .orElseThrow(() -> new IllegalArgumentException("SSL-bundle " + naam + " heeft geen sleutel"));
    }

    private static Optional<Ondertekening> sleutel(X509KeyManager sleutels) {
        String alias = sleutels.chooseClientAlias(SLEUTELSOORTEN, null, null);
        PrivateKey sleutel = alias == null ? null : sleutels.getPrivateKey(alias);
        X509Certificate[] keten = alias == null ? null : sleutels.getCertificateChain(alias);
        return sleutel == null || keten == null ? Optional.empty() : Optional.of(new Ondertekening(sleutel, keten[0]));
    }

    @Override
    public String toString() {
        return "Toegang[" + gebruiker + ", " + sslBundle + ", " + wss + ", mtom=" + mtom + "]";
    }
}
