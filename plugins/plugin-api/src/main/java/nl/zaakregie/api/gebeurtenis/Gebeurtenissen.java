package nl.zaakregie.api.gebeurtenis;

/** Publishes events, in the caller's transaction. */
@FunctionalInterface
public interface Gebeurtenissen {

    void publiceer(Gebeurtenis gebeurtenis);
}
