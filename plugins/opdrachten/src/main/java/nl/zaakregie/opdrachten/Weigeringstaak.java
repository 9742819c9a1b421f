package nl.zaakregie.opdrachten;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.DeelplanInfo;
import nl.zaakregie.api.overzicht.Deelplannen;

/** The task of the regisseur after a refusal (AF-05.3), one per deelplan; its name in the gezinsplan model. */
class Weigeringstaak {

    private static final String TAAK = "behandelenWeigering";
    private static final Set<String> VOORBIJ = Set.of("beeindigd", "vervallen");

    private final Dossiers dossiers;
    private final Deelplannen deelplannen;

    Weigeringstaak(Dossiers dossiers, Deelplannen deelplannen) {
        this.dossiers = dossiers;
        this.deelplannen = deelplannen;
    }

    /** First thing of whatever changes an overdracht and may open or close the task: the dossier is locked first. */
    void vergrendel(DossierId traject) {
        dossiers.vergrendel(traject);
    }

    /** Does nothing when there is nothing left to decide: the deelplan ended or the traject closed meanwhile. */
    void open(Overdracht geweigerd) {
        boolean loopt =
                dossiers.vind(geweigerd.traject()).filter(Dossier::loopt).isPresent();
        if (loopt
                && !isVoorbij(geweigerd.deelplan())
                && taak(geweigerd.traject(), geweigerd.deelplan()).isEmpty()) {
            String sleutel = geweigerd.deelplan().toString();
            dossiers.zetKlaar(geweigerd.traject(), TAAK, sleutel, Map.of());
            dossiers.start(geweigerd.traject(), TAAK, sleutel);
        }
    }

    /** Completes the task, if there is one; the decision becomes a case variable, for models that ask for it. */
    void sluit(DossierId traject, DeelplanId deelplan, Map<String, Object> uitkomst) {
        taak(traject, deelplan).ifPresent(taak -> dossiers.voltooi(taak.id(), uitkomst));
    }

    /** Nobody waits for an answer about a deelplan that ended. */
    boolean isVoorbij(DeelplanId deelplan) {
        return deelplannen
                .vind(deelplan)
                .map(DeelplanInfo::status)
                .filter(VOORBIJ::contains)
                .isPresent();
    }

    private Optional<Taak> taak(DossierId traject, DeelplanId deelplan) {
        return dossiers.taken(traject).stream()
                .filter(t -> t.definitie().equals(TAAK))
                .filter(t -> t.sleutel().equals(Optional.of(deelplan.toString())))
                .findFirst();
    }
}
