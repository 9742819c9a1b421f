package nl.zaakregie.api.gebeurtenis;

import java.util.UUID;

/**
 * Interest in one kind of event.
 *
 * @param naam unique within the plugin; part of the key of the durable delivery row, so never rename it
 * @param moment in the transaction of the publisher, or after its commit
 * @param verwerking after commit: in a transaction of its own, retried until it succeeds, so idempotent on the id
 */
public record GebeurtenisLuisteraar<G extends Gebeurtenis>(
        String naam, Class<G> soort, Moment moment, Verwerking<G> verwerking) {

    public enum Moment {
        IN_TRANSACTIE,
        NA_COMMIT
    }

    /** Body of a listener. */
    @FunctionalInterface
    public interface Verwerking<G extends Gebeurtenis> {
        void verwerk(UUID gebeurtenisId, G gebeurtenis);
    }
}
