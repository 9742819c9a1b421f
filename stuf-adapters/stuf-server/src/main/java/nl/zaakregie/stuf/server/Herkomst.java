package nl.zaakregie.stuf.server;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * What a request proved about its sender, beside what it claims in its stuurgegevens.
 *
 * @param certificaten of two-way TLS and of a WS-Security signature; both were found trustworthy
 * @param gebruiker of a WS-Security UsernameToken with the right password
 */
public record Herkomst(List<X509Certificate> certificaten, Optional<String> gebruiker) {

    /** Nothing was proved. */
    public static final Herkomst ONBEKEND = new Herkomst(List.of(), Optional.empty());
}
