package nl.zaakregie.voorbeeld.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Regie;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.klant.Antwoord;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/**
 * A regisseur who takes one dossier from start to closing, and does not trust what he remembers: before each step he
 * looks at what stands in Zaakregie and does the first thing that is not done. So he can go on after a crash, whether
 * his last request had its effect or not.
 */
final class Dossierloop implements Runnable {

    private final Restklant regisseur;
    private final List<Map<String, Object>> personen;
    private final Set<String> eerder;
    private final List<String> onderbroken = new ArrayList<>();
    private volatile Stap bezig = Stap.STARTEN;
    private volatile String traject = "";

    /** What is to be done, in this order. */
    enum Stap {
        STARTEN,
        DOEL,
        VASTSTELLEN,
        DEELPLAN,
        DEELPLAN_STARTEN,
        ANTWOORD_AFWACHTEN,
        DEELPLAN_BEEINDIGEN,
        UITGEVOERD,
        AFSLUITEN,
        KLAAR
    }

    /** @param personen of a groep that nobody worked on before */
    Dossierloop(Restklant regisseur, List<Proefpersoon> personen) {
        this.regisseur = regisseur;
        this.personen = personen.stream().map(Proefpersoon::alsOpgave).toList();
        this.eerder = new HashSet<>(Regie.mijn(regisseur));
    }

    String traject() {
        return traject;
    }

    /** What is being done at this moment. */
    Stap bezig() {
        return bezig;
    }

    /** The steps during which Zaakregie was gone. */
    List<String> onderbroken() {
        return List.copyOf(onderbroken);
    }

    @Override
    public void run() {
        while (bezig != Stap.KLAAR) {
            try {
                bezig = volgende();
                zet(bezig);
            } catch (UncheckedIOException e) {
                onderbroken.add(bezig.name());
                wachtOpHerstart();
            }
        }
    }

    private Stap volgende() {
        if (traject.isEmpty()) {
            traject = zoekTraject();
        }
        if (traject.isEmpty()) {
            return Stap.STARTEN;
        }
        if (regie().beeld().hasNonNull("afsluiting")) {
            return Stap.KLAAR;
        }
        JsonNode plan = regie().plan();
        if (plan.path("doelen").isEmpty()) {
            return Stap.DOEL;
        }
        if (!plan.hasNonNull("vastgesteldeVersie")) {
            return Stap.VASTSTELLEN;
        }
        if (plan.path("deelplannen").isEmpty()) {
            return Stap.DEELPLAN;
        }
        return naDeelplan(plan.path("deelplannen").path(0).path("status").asText(), plan);
    }

    private static Stap naDeelplan(String status, JsonNode plan) {
        return switch (status) {
            case "voorgesteld" -> Stap.DEELPLAN_STARTEN;
            case "opdracht_uitgezet" -> Stap.ANTWOORD_AFWACHTEN;
            case "gestart" -> Stap.DEELPLAN_BEEINDIGEN;
            case "beeindigd" -> plan.path("status").asText().equals("uitgevoerd") ? Stap.AFSLUITEN : Stap.UITGEVOERD;
            default -> throw new IllegalStateException("Een deelplan hoort hier niet " + status + " te zijn");
        };
    }

    private void zet(Stap stap) {
        switch (stap) {
            case STARTEN ->
                regisseur
                        .post("/api/v1/groepstrajecten", Map.of("personen", personen))
                        .moetLukken("groepstraject starten");
            case DOEL -> regie().voegDoelToe("financien", "Vaste lasten worden betaald");
            case VASTSTELLEN -> regie().stelVast();
            case DEELPLAN -> regie().voegDeelplanToe("Schuldhulpverlening", "schuldhulp", 1);
            case DEELPLAN_STARTEN -> regie().start(deelplan());
            case ANTWOORD_AFWACHTEN -> wachtOpAntwoord();
            case DEELPLAN_BEEINDIGEN -> regie().beeindig(deelplan());
            case UITGEVOERD -> regie().meldUitgevoerd();
            case AFSLUITEN -> regie().sluitAf().moetLukken("afsluiten");
            case KLAAR -> {}
        }
    }

    private String zoekTraject() {
        List<String> nieuw =
                Regie.mijn(regisseur).stream().filter(t -> !eerder.contains(t)).toList();
        Wacht.eis("hoogstens een traject voor een nieuwe groep", nieuw.size() <= 1);
        return nieuw.isEmpty() ? "" : nieuw.get(0);
    }

    private void wachtOpAntwoord() {
        String deelplan = deelplan();
        Wacht.tot(
                "de backoffice heeft geantwoord",
                () -> !regie().deelplan(deelplan).path("status").asText().equals("opdracht_uitgezet"));
    }

    private void wachtOpHerstart() {
        Wacht.tot("Zaakregie draait weer", this::isGezond);
    }

    private boolean isGezond() {
        try {
            Antwoord antwoord = regisseur.haal("/actuator/health");
            return antwoord.gelukt();
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String deelplan() {
        return regie().plan().path("deelplannen").path(0).path("id").asText();
    }

    private Regie regie() {
        return new Regie(regisseur, traject);
    }
}
