package nl.zaakregie.signalen.domain;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.Persoonsopgave;

/** Which events of a source become a signal, as far as the event itself tells; order is that of DOMEIN 5.3. */
public final class Gebeurtenisfilter {

    private final Set<String> gemeentecodes;

    /** @param gemeentecodes of this municipality; empty when an address elsewhere is no reason to leave an event */
    public Gebeurtenisfilter(Set<String> gemeentecodes) {
        this.gemeentecodes = Set.copyOf(gemeentecodes);
    }

    /** Why the event is left; empty when it goes on. */
    public Optional<Filteruitslag> filter(Abonnement abonnement, Brongebeurtenis gebeurtenis) {
        Abonnement.Soort soort = abonnement.soorten().get(gebeurtenis.soort());
        if (soort == null) {
            return Optional.of(Filteruitslag.GEEN_ABONNEMENT_OP_SOORT);
        }
        if (!gebeurtenis.crisis() && soort.laatLiggen(gebeurtenis.bedrag())) {
            return Optional.of(Filteruitslag.ONDER_DREMPEL);
        }
        return woontElders(gebeurtenis) ? Optional.of(Filteruitslag.BUITEN_GEMEENTE) : Optional.empty();
    }

    /** Only when it is known of everybody; a groep may cross borders (INV-05). */
    private boolean woontElders(Brongebeurtenis gebeurtenis) {
        return !gemeentecodes.isEmpty()
                && !gebeurtenis.betrokkenen().isEmpty()
                && gebeurtenis.betrokkenen().stream()
                        .allMatch(o -> o.persoon()
                                .flatMap(Persoonsopgave::gemeentecode)
                                .filter(code -> !gemeentecodes.contains(code))
                                .isPresent());
    }
}
