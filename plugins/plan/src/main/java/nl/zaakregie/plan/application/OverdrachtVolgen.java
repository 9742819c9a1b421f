package nl.zaakregie.plan.application;

import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import org.springframework.transaction.annotation.Transactional;

/** Brings the state of a deelplan in line with the answer of its backoffice. The same answer again changes nothing. */
public class OverdrachtVolgen {

    private final Plannen plannen;
    private final Uitvoeringen uitvoeringen;
    private final Uitvoeringslog log;

    public OverdrachtVolgen(Plannen plannen, Uitvoeringen uitvoeringen, Uitvoeringslog log) {
        this.plannen = plannen;
        this.uitvoeringen = uitvoeringen;
        this.log = log;
    }

    @Transactional
    public void bij(OverdrachtBeantwoord antwoord) {
        uitvoeringen
                .vind(antwoord.deelplan())
                .flatMap(gevonden -> plannen.vindVoorWijziging(gevonden.plan()))
                .flatMap(plan -> uitvoeringen.vind(antwoord.deelplan()))
                .ifPresent(nu -> verwerk(nu, nu.beantwoord(antwoord.geaccepteerd())));
    }

    private void verwerk(Uitvoering nu, Uitvoering daarna) {
        if (!daarna.equals(nu)) {
            uitvoeringen.bewaar(daarna, log.vanBuiten(daarna.status()));
        }
    }
}
