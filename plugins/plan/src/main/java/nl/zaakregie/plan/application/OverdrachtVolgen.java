package nl.zaakregie.plan.application;

import java.util.function.UnaryOperator;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.gebeurtenis.OverdrachtVerstuurd;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/** Brings the state of a deelplan in line with its hand-over to a backoffice. The same event again changes nothing. */
public class OverdrachtVolgen {

    private final Dossiers dossiers;
    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Uitvoeringslog log;

    public OverdrachtVolgen(Dossiers dossiers, Plannen plannen, Uitvoeringen uitvoeringen, Uitvoeringslog log) {
        this.dossiers = dossiers;
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.log = log;
    }

    @Transactional
    public void bij(OverdrachtVerstuurd verstuurd) {
        werkBij(verstuurd.deelplan(), Uitvoering::overgedragen);
    }

    @Transactional
    public void bij(OverdrachtBeantwoord antwoord) {
        werkBij(antwoord.deelplan(), uitvoering -> uitvoering.beantwoord(antwoord.geaccepteerd()));
    }

    private void werkBij(DeelplanId id, UnaryOperator<Uitvoering> stap) {
        uitvoeringen
                .vind(id)
                .filter(gevonden -> dossiers.vergrendel(gevonden.traject()).isPresent())
                .flatMap(gevonden -> plannen.vindVoorWijziging(gevonden.plan()))
                .flatMap(plan -> uitvoeringen.vind(id))
                .ifPresent(nu -> verwerk(nu, stap.apply(nu)));
    }

    private void verwerk(Uitvoering nu, Uitvoering daarna) {
        if (!daarna.equals(nu)) {
            uitvoeringen.bewaar(daarna, log.vanBuiten(daarna.status()));
        }
    }
}
