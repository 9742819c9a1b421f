package nl.zaakregie.personen;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.ssl.SslBundles;

/**
 * Where persons come from.
 *
 * @param url base of the StUF endpoints of the gegevensmagazijn; BeantwoordVraag is added
 * @param afzender how we are named in the question
 * @param systeem how the gegevensmagazijn is named
 * @param antwoordtijd somebody waits at a screen: shorter than for the outbox
 * @param gebruiker for HTTP Basic; absent for none
 * @param sslBundle name of a Spring SSL bundle for two-way TLS; absent for none
 * @param wss WS-Security in every question
 */
@ConfigurationProperties("zaakregie.personen")
public record PersonenProperties(
        URI url,
        Partij afzender,
        Partij systeem,
        @DefaultValue("3s") Duration verbindtijd,
        @DefaultValue("10s") Duration antwoordtijd,
        @Nullable String gebruiker,
        @Nullable String wachtwoord,
        @Nullable String sslBundle,
        @DefaultValue Toegang.Wss wss) {

    /** @param applicatie 3 to 50 characters */
    public record Partij(
            @Nullable String organisatie,
            String applicatie,
            @Nullable String administratie) {

        Systeem alsSysteem() {
            return new Systeem(organisatie, applicatie, administratie, null);
        }
    }

    StufVerbinding verbinding(Supplier<SslBundles> bundels) {
        return StufVerbinding.naar(url)
                .met(verbindtijd, antwoordtijd)
                .met(new Toegang(gebruiker, wachtwoord, sslBundle, wss, false), bundels);
    }

    @Override
    public String toString() {
        return "PersonenProperties[" + url + "]";
    }
}
