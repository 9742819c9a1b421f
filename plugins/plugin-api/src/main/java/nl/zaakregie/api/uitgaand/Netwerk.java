package nl.zaakregie.api.uitgaand;

import java.util.List;
import java.util.ServiceLoader;

/**
 * Guard of the rule that no network call happens inside a transaction. Every outbound client calls it first.
 * Thread-safe.
 */
public final class Netwerk {

    private static final List<Transactiestand> STANDEN =
            ServiceLoader.load(Transactiestand.class, Netwerk.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private Netwerk() {}

    /** @throws IllegalStateException when the current thread is in a transaction: a fault of the program */
    public static void eisGeenTransactie() {
        if (STANDEN.stream().anyMatch(Transactiestand::isActief)) {
            throw new IllegalStateException("Netwerkverkeer binnen een transactie is niet toegestaan");
        }
    }

    /** Knows whether the current thread is in a transaction; found by {@link ServiceLoader}, provided by the host. */
    @FunctionalInterface
    public interface Transactiestand {

        boolean isActief();
    }
}
