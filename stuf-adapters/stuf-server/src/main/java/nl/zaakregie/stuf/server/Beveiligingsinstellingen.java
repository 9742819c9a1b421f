package nl.zaakregie.stuf.server;

import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.stuf.server.wss.Berichtbeveiliging;
import nl.zaakregie.stuf.server.wss.Wssinstellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.util.unit.DataSize;

/**
 * WS-Security on the endpoints; off as long as neither users nor a bundle are given.
 *
 * @param gebruikers who may come with a UsernameToken
 * @param gebruikersnaam whether a UsernameToken is demanded
 * @param tekstZonderTls a readable password may come over plain HTTP, for an endpoint behind a gateway that ends TLS
 * @param sslBundle bundle whose trust store holds the (issuers of) certificates of signatures
 * @param ondertekening whether a signature over the Body is demanded
 * @param geldigheid age that Timestamp and UsernameToken may have
 * @param maximaleOmvang largest message when signatures are looked at
 */
@ConfigurationProperties("zaakregie.stuf.wss")
public record Beveiligingsinstellingen(
        @DefaultValue List<Gebruiker> gebruikers,
        @DefaultValue("niet-verplicht") Eis gebruikersnaam,
        @DefaultValue("false") boolean tekstZonderTls,
        @Nullable String sslBundle,
        @DefaultValue("niet-verplicht") Eis ondertekening,
        @DefaultValue("5m") Duration geldigheid,
        @DefaultValue("5MB") DataSize maximaleOmvang) {

    /** Whether a message without it is refused. */
    public enum Eis {
        VERPLICHT,
        NIET_VERPLICHT
    }

    /** One account. */
    public record Gebruiker(String naam, String wachtwoord) {

        @Override
        public String toString() {
            return "Gebruiker[" + naam + "]";
        }
    }

    /** @throws IllegalArgumentException when something is demanded that nobody can fulfil */
    Optional<Berichtbeveiliging> alsBeveiliging(@Nullable SslBundles bundels, Herhalingsregister herhalingen) {
        boolean nietGevraagd = gebruikers.isEmpty()
                && sslBundle == null
                && gebruikersnaam == Eis.NIET_VERPLICHT
                && ondertekening == Eis.NIET_VERPLICHT;
        return nietGevraagd
                ? Optional.empty()
                : Optional.of(new Berichtbeveiliging(alsInstellingen(bundels, herhalingen)));
    }

    private Wssinstellingen alsInstellingen(@Nullable SslBundles bundels, Herhalingsregister herhalingen) {
        return new Wssinstellingen(
                gebruikers.stream().collect(Collectors.toMap(Gebruiker::naam, Gebruiker::wachtwoord)),
                gebruikersnaam == Eis.VERPLICHT,
                tekstZonderTls,
                Optional.ofNullable(sslBundle).map(naam -> vertrouwd(naam, bundels)),
                ondertekening == Eis.VERPLICHT,
                geldigheid,
                herhalingen,
                maximaleOmvang.toBytes());
    }

    private static KeyStore vertrouwd(String naam, @Nullable SslBundles bundels) {
        KeyStore store = Objects.requireNonNull(bundels, "SSL-bundles")
                .getBundle(naam)
                .getStores()
                .getTrustStore();
        if (store == null) {
            throw new IllegalArgumentException("SSL-bundle " + naam + " heeft geen truststore");
        }
        return store;
    }
}
