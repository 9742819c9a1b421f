package nl.zaakregie.signalen.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * A source we take events from (DOMEIN 5.2), and what of it we want to know.
 *
 * @param bron code of the source, at most 40 characters
 * @param naam of the organisation; stands as melder of what comes of it
 * @param contact how to reach it about one event
 * @param relatie to the persons concerned, e.g. verhuurder
 * @param grondslag legal base on which it may provide, e.g. "Wgs art. 3"
 * @param namens logins that may deliver for this source; nobody else may
 */
public record Abonnement(
        String bron,
        String naam,
        String contact,
        String relatie,
        String grondslag,
        Set<MedewerkerId> namens,
        Map<String, Soort> soorten) {

    public Abonnement {
        namens = Set.copyOf(namens);
        soorten = Map.copyOf(soorten);
    }

    /**
     * A kind of event we subscribe to.
     *
     * @param omschrijving stands as situation of the signal
     * @param drempel amount in euro below which the event is left; empty when amounts do not matter
     * @param wgs obliges to offer debt counselling
     */
    public record Soort(String omschrijving, Set<Leefdomein> leefdomeinen, Optional<BigDecimal> drempel, boolean wgs) {

        public Soort {
            leefdomeinen = Set.copyOf(leefdomeinen);
        }

        boolean laatLiggen(Optional<BigDecimal> bedrag) {
            return drempel.isPresent() && bedrag.orElse(BigDecimal.ZERO).compareTo(drempel.get()) < 0;
        }
    }
}
