package nl.zaakregie.benchmark.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.voorbeeld.demo.klant.Antwoord;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One family, from signal to closed plan with three deelplannen: {@value #STAPPEN} actions of people, each one request and
 * one transaction. What a person would read from the screen in between (keys) is looked up beside it.
 */
final class Gezinspad implements Runnable {

    static final int STAPPEN = 18;

    private final Restklant melder;
    private final Restklant triagist;
    private final Restklant regisseur;
    private final JdbcClient jdbc;

    Gezinspad(Gemeente gemeente) {
        this.melder = gemeente.als("bakker", "regie");
        this.triagist = gemeente.als("smit", "signaalbeoordeling");
        this.regisseur = gemeente.als("jansen", "regie");
        this.jdbc = gemeente.jdbc();
    }

    @Override
    public void run() {
        String traject = beginTraject();
        String plan = "/api/v1/plannen/" + planVan(traject);
        List<String> deelplannen = stelPlanOp(traject, plan);
        deelplannen.forEach(d -> doe(plan + "/deelplannen/" + d + "/inplanning", Map.of()));
        deelplannen.forEach(d -> doe(plan + "/deelplannen/" + d + "/start", Map.of()));
        deelplannen.forEach(d -> doe(plan + "/deelplannen/" + d + "/beeindiging", Map.of("reden", "doelen_behaald")));
        doe(plan + "/uitgevoerd", Map.of());
        doe(
                "/api/v1/groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
    }

    /** A running plan with its deelplannen in execution. */
    String openDossier() {
        String traject = beginTraject();
        String plan = "/api/v1/plannen/" + planVan(traject);
        List<String> deelplannen = stelPlanOp(traject, plan);
        deelplannen.forEach(d -> doe(plan + "/deelplannen/" + d + "/start", Map.of()));
        return traject;
    }

    /** A signal that waits for its assessment. */
    String openSignaal() {
        return melder.post("/api/v1/signalen", Melding.volgende())
                .moetLukken("melden")
                .path("id")
                .asText();
    }

    private String beginTraject() {
        String signaal = openSignaal();
        triagist.post(
                        "/api/v1/signalen/" + signaal + "/beoordeling",
                        Map.of("besluit", "start", "regisseur", "mw-jansen", "motivering", "besproken in het team"))
                .moetLukken("beoordelen");
        return sleutel("SELECT id FROM zr_groepstraject_traject WHERE aanleiding = ?", signaal);
    }

    private List<String> stelPlanOp(String traject, String plan) {
        doe(plan + "/doelen", Map.of("leefdomein", "financien", "omschrijving", "Vaste lasten worden betaald"));
        String client = sleutel(
                "SELECT l.persoon FROM zr_groepstraject_lid l JOIN zr_groepstraject_traject t ON t.groep = l.groep"
                        + " WHERE t.id = ? AND l.volgnummer = 1",
                traject);
        List<String> deelplannen = new ArrayList<>();
        JsonNode laatste = null;
        for (String zaaktype : List.of("schuldhulp", "wmobegeleiding", "")) {
            laatste = doe(plan + "/deelplannen", deelplan(client, zaaktype));
            deelplannen.add(laatste.path("deelplan").asText());
        }
        Antwoord vastgesteld = regisseur.postMetVersie(
                plan + "/vaststelling", laatste.path("versie").asInt(), Map.of());
        vastgesteld.moetLukken("vaststellen");
        return deelplannen;
    }

    private static Map<String, Object> deelplan(String client, String zaaktype) {
        Map<String, Object> kern = Map.of(
                "naam",
                "Deelplan " + zaaktype,
                "personen",
                List.of(client),
                "doelen",
                List.of(1),
                "behandelaar",
                "Rita Visser",
                "uitvoerder",
                zaaktype.isEmpty() ? "groepslid" : "gemeente");
        if (zaaktype.isEmpty()) {
            return kern;
        }
        Map<String, Object> product = new java.util.HashMap<>(kern);
        product.put("zaaktype", zaaktype);
        return product;
    }

    private JsonNode doe(String pad, Object inhoud) {
        return regisseur.post(pad, inhoud).moetLukken(pad);
    }

    private String planVan(String traject) {
        return sleutel("SELECT id FROM zr_plan_plan WHERE traject = ?", traject);
    }

    private String sleutel(String vraag, String van) {
        return jdbc.sql(vraag)
                .param(UUID.fromString(van))
                .query((rs, nummer) -> rs.getString(1))
                .single();
    }
}
