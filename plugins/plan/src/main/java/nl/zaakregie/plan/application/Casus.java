package nl.zaakregie.plan.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Casuswerk;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.plan.domain.Kader;

/** The names by which plan and gezinsplan model meet, and what the plan does there. */
public class Casus {

    static final String OPSTELLEN = "opstellenPlan";
    static final String MONITOREN = "monitorenVoortgang";
    static final String EVALUEREN = "evaluerenResultaat";
    static final String ACTIE = "actieBijwerken";
    static final String NOTITIE = "notitieVastleggen";
    private static final String UITVOEREN = "uitvoerenDeelplan";
    private static final String PRODUCT = "product";
    private static final String MONITORINTERVAL = "monitorinterval";
    private static final String EVALUATIEINTERVAL = "evaluatieinterval";
    private static final int DAGEN_PER_WEEK = 7;
    private static final String VASTSTELLEN = "planVaststellen";
    private static final String BIJSTELLEN = "planBijstellen";
    private static final String ONDERTEKENEN = "planOndertekenen";
    private static final String UITGEVOERD = "planUitgevoerd";

    private final Dossiers dossiers;
    private final Casuswerk werk;

    public Casus(Dossiers dossiers) {
        this.dossiers = dossiers;
        this.werk = new Casuswerk(dossiers);
    }

    /** Completes the open task of this kind, if there is one; the work counts also without a task. */
    void voltooi(DossierId traject, String taak) {
        dossiers.taken(traject).stream()
                .filter(t -> t.definitie().equals(taak))
                .findFirst()
                .map(Taak::id)
                .ifPresent(id -> dossiers.voltooi(id, Map.of()));
    }

    /** Completes the task he has for this, or the only one that waits; what was recorded counts also without a task. */
    void rondAf(DossierId traject, String taak, Gebruiker door, String sleutel) {
        werk.rondAf(new Casuswerk.Gedaan(traject, taak, door, sleutel, Set.of()));
    }

    /** Tells the case how often to look at progress and results; counts for the terms that have yet to begin. */
    void zetTermijnen(DossierId traject, Kader kader) {
        Map<String, Object> termijnen = new HashMap<>();
        kader.monitorweken().ifPresent(weken -> termijnen.put(MONITORINTERVAL, iedere(weken)));
        kader.evaluatieweken().ifPresent(weken -> termijnen.put(EVALUATIEINTERVAL, iedere(weken)));
        if (!termijnen.isEmpty()) {
            dossiers.zet(traject, termijnen);
        }
    }

    private static String iedere(int weken) {
        return "R/P" + weken * DAGEN_PER_WEEK + "D";
    }

    void meldVastgesteld(DossierId traject) {
        voltooi(traject, OPSTELLEN);
        dossiers.meld(traject, VASTSTELLEN);
    }

    /** Asks for a task to adjust the plan, unless it is open already. */
    void vraagBijstelling(DossierId traject) {
        if (dossiers.taken(traject).stream().noneMatch(t -> t.definitie().equals(OPSTELLEN))) {
            dossiers.meld(traject, BIJSTELLEN);
        }
    }

    /** Tells the case that everybody signed, when its model waits for that. */
    void meldOndertekend(DossierId traject) {
        boolean gevraagd = dossiers.onderdelen(traject).stream()
                .anyMatch(o -> o.definitie().equals(ONDERTEKENEN) && o.stand() == Onderdeel.Stand.BESCHIKBAAR);
        if (gevraagd) {
            dossiers.meld(traject, ONDERTEKENEN);
        }
    }

    void meldUitgevoerd(DossierId traject) {
        dossiers.meld(traject, UITGEVOERD);
    }

    /** @param zaaktype of a municipal product, by which the model of the deelplan is chosen; empty for anything else */
    void zetKlaar(DossierId traject, DeelplanId deelplan, Optional<String> zaaktype) {
        Map<String, Object> gegevens =
                zaaktype.<Map<String, Object>>map(z -> Map.of(PRODUCT, z)).orElse(Map.of());
        dossiers.zetKlaar(traject, UITVOEREN, deelplan.toString(), gegevens);
    }

    void start(DossierId traject, DeelplanId deelplan) {
        dossiers.start(traject, UITVOEREN, deelplan.toString());
    }

    /** Ends the stage of this deelplan. There is none before it is planned, or when its task was completed by hand. */
    void beeindig(DossierId traject, DeelplanId deelplan) {
        boolean open = dossiers.onderdelen(traject).stream()
                .anyMatch(o -> o.definitie().equals(UITVOEREN)
                        && o.sleutel().filter(deelplan.toString()::equals).isPresent()
                        && isOpen(o.stand()));
        if (open) {
            dossiers.beeindig(traject, UITVOEREN, deelplan.toString());
        }
    }

    private static boolean isOpen(Onderdeel.Stand stand) {
        return stand == Onderdeel.Stand.ACTIEF || stand == Onderdeel.Stand.KLAARGEZET;
    }
}
