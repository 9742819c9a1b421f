package nl.zaakregie.samenwerken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.kern.DossierId;

/**
 * The stage of the case in which a casusoverleg is held. Inviting is the first steps of it, the verslag the last; whoever
 * works here has no tasks to complete there. A model without such a stage is no obstacle.
 */
final class Overlegfase {

    static final String FASE = "voerenCasusoverleg";
    static final String VERSLAG = "verslagCasusoverleg";
    private static final List<String> UITNODIGING = List.of("uitnodigenCasusoverleg", "agendaCasusoverleg");

    private final Dossiers dossiers;
    private final Casuswerk casus;

    Overlegfase(Dossiers dossiers) {
        this.dossiers = dossiers;
        this.casus = new Casuswerk(dossiers);
    }

    /**
     * Gives an overleg its stage: the one somebody began without an overleg for it, or else a new one.
     *
     * @param bezet keys of the stages of other overleggen
     * @return key of the stage; empty when the model has none
     */
    Optional<String> begin(DossierId traject, UUID overleg, Set<String> bezet) {
        if (dossiers.vind(traject).filter(Dossier::loopt).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> fase = begonnen(traject, bezet).or(() -> nieuw(traject, overleg.toString()));
        fase.ifPresent(sleutel -> UITNODIGING.forEach(stap -> doe(traject, stap, sleutel)));
        return fase;
    }

    /** The verslag is there; with that the stage is over. */
    void rondAf(Overleg overleg) {
        overleg.fase().ifPresent(sleutel -> casus.voltooi(overleg.traject(), VERSLAG, Set.of(sleutel)));
    }

    /** The overleg will not be held. */
    void breekAf(Overleg overleg) {
        overleg.fase()
                .filter(sleutel -> heeft(overleg.traject(), FASE, Stand.ACTIEF, Optional.of(sleutel)))
                .ifPresent(sleutel -> dossiers.beeindig(overleg.traject(), FASE, sleutel));
    }

    private Optional<String> begonnen(DossierId traject, Set<String> bezet) {
        return dossiers.onderdelen(traject).stream()
                .filter(o -> o.definitie().equals(FASE) && o.stand() == Stand.ACTIEF)
                .flatMap(o -> o.sleutel().stream())
                .filter(sleutel -> !bezet.contains(sleutel))
                .findFirst();
    }

    private Optional<String> nieuw(DossierId traject, String sleutel) {
        if (!casus.kent(traject, FASE)) {
            return Optional.empty();
        }
        Onderdeel fase = dossiers.zetKlaar(traject, FASE, sleutel, Map.of());
        if (fase.stand() == Stand.KLAARGEZET) {
            dossiers.start(traject, FASE, sleutel);
        }
        return Optional.of(sleutel);
    }

    /** A step that was begun by hand is completed; one that waits is begun and completed. */
    private void doe(DossierId traject, String stap, String sleutel) {
        if (!casus.voltooi(traject, stap, Set.of(sleutel))
                && heeft(traject, stap, Stand.KLAARGEZET, Optional.empty())) {
            dossiers.zetKlaar(traject, stap, sleutel, Map.of());
            dossiers.start(traject, stap, sleutel);
            dossiers.beeindig(traject, stap, sleutel);
        }
    }

    private boolean heeft(DossierId traject, String definitie, Stand stand, Optional<String> sleutel) {
        return dossiers.onderdelen(traject).stream()
                .anyMatch(o -> o.definitie().equals(definitie)
                        && o.stand() == stand
                        && o.sleutel().equals(sleutel));
    }
}
