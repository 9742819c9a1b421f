package nl.zaakregie.plan.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Where the execution of deelplannen is kept, with every step of it. */
public interface Uitvoeringen {

    Optional<Uitvoering> vind(DeelplanId id);

    /** By any zaak it ever had. */
    Optional<Uitvoering> vindOpZaak(Zaakidentificatie zaak);

    List<Uitvoering> van(DossierId traject);

    /** In these trajecten, what was handed over before this moment and not answered since; the longest first. */
    List<Wachtend> zonderAntwoord(Collection<DossierId> trajecten, Instant voor);

    /** @param sinds moment of the hand-over */
    record Wachtend(DeelplanId deelplan, DossierId traject, Instant sinds) {}

    /** Writes the state and adds the step that led to it. */
    void bewaar(Uitvoering uitvoering, Stap stap);

    /** Writes its zaak: a new one beside those it had, or that the latest is closed. */
    void bewaarZaak(Uitvoering uitvoering);

    /** Steps in order. */
    List<Stap> stappen(DeelplanId id);

    /** Ended with the decision that its zaak goes on without regie, and not redone since. */
    default boolean isVoortgezet(Uitvoering uitvoering) {
        if (uitvoering.status() != Deelplanstatus.BEEINDIGD
                || uitvoering.openZaak().isEmpty()) {
            return false;
        }
        List<Stap> stappen = stappen(uitvoering.deelplan());
        return stappen.get(stappen.size() - 1)
                .reden()
                .filter(Eindreden.VOORTGEZET_ALS_ENKELVOUDIG::equals)
                .isPresent();
    }

    /**
     * A step in the execution.
     *
     * @param door employee; empty for a step another system caused
     * @param reden code, for an end
     */
    record Stap(
            Deelplanstatus status,
            Optional<MedewerkerId> door,
            Instant op,
            Optional<Eindreden> reden,
            Optional<String> toelichting) {}
}
