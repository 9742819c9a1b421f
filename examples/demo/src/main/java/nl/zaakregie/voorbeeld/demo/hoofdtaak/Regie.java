package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.zaakregie.voorbeeld.demo.klant.Antwoord;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;

/** What a regisseur does on one groepstraject. */
public final class Regie {

    private final Restklant regisseur;
    private final String traject;

    public Regie(Restklant regisseur, String traject) {
        this.regisseur = regisseur;
        this.traject = traject;
    }

    public String traject() {
        return traject;
    }

    /** Keys of my running trajecten. */
    public static List<String> mijn(Restklant regisseur) {
        JsonNode lijst = regisseur.haal("/api/v1/groepstrajecten").moetLukken("mijn groepstrajecten");
        List<String> ids = new ArrayList<>();
        lijst.forEach(t -> ids.add(t.path("id").asText()));
        return ids;
    }

    public JsonNode beeld() {
        return regisseur.haal("/api/v1/groepstrajecten/" + traject).moetLukken("groepstraject");
    }

    public String gezinsplanzaak() {
        return beeld().path("zaak").asText();
    }

    public List<String> clienten() {
        List<String> ids = new ArrayList<>();
        beeld().path("leden").forEach(l -> ids.add(l.path("persoon").asText()));
        return ids;
    }

    /** Identifications of what was printed of the plan: as a whole, and a copy for each client. */
    public List<String> plandocumenten() {
        JsonNode lijst = regisseur
                .haal("/api/v1/plannen/" + planId() + "/documenten")
                .moetLukken("documenten bij het plan")
                .path("plandocumenten");
        List<String> ids = new ArrayList<>();
        lijst.forEach(d -> ids.add(d.path("document").asText()));
        return ids;
    }

    /** The content, from the DMS through Zaakregie. */
    public Restklant.Bestand document(String document) {
        return regisseur.haalBestand("/api/v1/plannen/" + planId() + "/documenten/" + document);
    }

    public JsonNode plan() {
        return regisseur.haal("/api/v1/plannen?traject=" + traject).moetLukken("plan");
    }

    public String planId() {
        return plan().path("id").asText();
    }

    public void voegRegisseurToe(String medewerker) {
        regisseur
                .post("/api/v1/groepstrajecten/" + traject + "/regisseurs", Map.of("medewerker", medewerker))
                .moetLukken("regisseur toevoegen");
    }

    public void beeindigRegisseur(String medewerker) {
        regisseur
                .verwijder("/api/v1/groepstrajecten/" + traject + "/regisseurs/" + medewerker)
                .moetLukken("regisseur beeindigen");
    }

    public void voegNetwerkToe(Gezinslid wie, String omschrijving) {
        regisseur
                .post(
                        "/api/v1/groepstrajecten/" + traject + "/netwerk",
                        Map.of("persoon", wie.alsOpgave(), "omschrijving", omschrijving))
                .moetLukken("netwerkpersoon toevoegen");
    }

    public int voegDoelToe(String leefdomein, String omschrijving) {
        return regisseur
                .post(
                        "/api/v1/plannen/" + planId() + "/doelen",
                        Map.of("leefdomein", leefdomein, "omschrijving", omschrijving))
                .moetLukken("doel toevoegen")
                .path("nummer")
                .asInt();
    }

    public void voegActieToe(int doel, String omschrijving) {
        regisseur
                .post(
                        "/api/v1/plannen/" + planId() + "/acties",
                        Map.of("omschrijving", omschrijving, "uitvoerdersoort", "groepslid", "doel", doel))
                .moetLukken("actie toevoegen");
    }

    /** @return key of the deelplan */
    public String voegDeelplanToe(String naam, String zaaktype, int doel) {
        return voegDeelplanToe(afspraak(naam, zaaktype, doel, "Rita Visser"));
    }

    /** Under one of our own employees, so that it can go on without regie later. */
    public String voegDeelplanToe(String naam, String zaaktype, int doel, String behandelaar, String medewerker) {
        Map<String, Object> verzoek = afspraak(naam, zaaktype, doel, behandelaar);
        verzoek.put("medewerker", medewerker);
        return voegDeelplanToe(verzoek);
    }

    private Map<String, Object> afspraak(String naam, String zaaktype, int doel, String behandelaar) {
        Map<String, Object> verzoek = new HashMap<>(Map.of(
                "naam",
                naam,
                "personen",
                clienten().subList(0, 1),
                "doelen",
                List.of(doel),
                "behandelaar",
                behandelaar,
                "uitvoerder",
                zaaktype.isEmpty() ? "groepslid" : "gemeente"));
        if (!zaaktype.isEmpty()) {
            verzoek.put("zaaktype", zaaktype);
        }
        return verzoek;
    }

    private String voegDeelplanToe(Map<String, Object> verzoek) {
        return regisseur
                .post("/api/v1/plannen/" + planId() + "/deelplannen", verzoek)
                .moetLukken("deelplan toevoegen")
                .path("deelplan")
                .asText();
    }

    public void stelVast() {
        JsonNode plan = plan();
        regisseur
                .postMetVersie(
                        "/api/v1/plannen/" + plan.path("id").asText() + "/vaststelling",
                        plan.path("versie").asInt(),
                        Map.of())
                .moetLukken("plan vaststellen");
    }

    public void start(String deelplan) {
        opDeelplan(deelplan, "start", Map.of()).moetLukken("deelplan starten");
    }

    public void beeindig(String deelplan) {
        beeindig(deelplan, "doelen_behaald");
    }

    public void beeindig(String deelplan, String reden) {
        opDeelplan(deelplan, "beeindiging", Map.of("reden", reden)).moetLukken("deelplan beeindigen");
    }

    public void herneem(String deelplan) {
        opDeelplan(deelplan, "herneming", Map.of()).moetLukken("deelplan hernemen");
    }

    /** Status of a deelplan, e.g. gestart. */
    public JsonNode deelplan(String deelplan) {
        return StreamSupport.stream(plan().path("deelplannen").spliterator(), false)
                .filter(d -> d.path("id").asText().equals(deelplan))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Het plan heeft dit deelplan niet"));
    }

    public String overdracht(String deelplan) {
        JsonNode lijst = regisseur.haal("/api/v1/opdrachten?traject=" + traject).moetLukken("overdrachten");
        return StreamSupport.stream(lijst.spliterator(), false)
                .filter(o -> o.path("deelplan").asText().equals(deelplan))
                .map(o -> o.path("stand").asText().toLowerCase(java.util.Locale.ROOT))
                .reduce("", (eerder, later) -> later);
    }

    public void draagOpnieuwOver(String deelplan) {
        regisseur
                .post("/api/v1/opdrachten/" + deelplan + "/overdracht", Map.of())
                .moetLukken("opnieuw overdragen");
    }

    public void monitor(int doel, String kleur) {
        regisseur
                .post(
                        "/api/v1/plannen/" + planId() + "/voortgang",
                        Map.of("doelen", List.of(Map.of("doel", doel, "kleur", kleur))))
                .moetLukken("voortgang vastleggen");
    }

    public void evalueer(int doel, String oordeel, String besluit) {
        regisseur
                .post(
                        "/api/v1/plannen/" + planId() + "/evaluaties",
                        Map.of("doelen", List.of(Map.of("doel", doel, "oordeel", oordeel)), "besluit", besluit))
                .moetLukken("evaluatie vastleggen");
    }

    public void handelSignaalAf(String signaal) {
        regisseur
                .post(
                        "/api/v1/groepstrajecten/" + traject + "/signalen/" + signaal + "/afhandeling",
                        Map.of("besluit", "meegenomen", "toelichting", "Besproken bij de evaluatie"))
                .moetLukken("signaal afhandelen");
    }

    public void meldUitgevoerd() {
        regisseur.post("/api/v1/plannen/" + planId() + "/uitgevoerd", Map.of()).moetLukken("plan uitgevoerd");
    }

    public Antwoord sluitAf() {
        return regisseur.post(
                "/api/v1/groepstrajecten/" + traject + "/afsluiting",
                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"));
    }

    /** Kinds of the tasks that wait for this regisseur on this traject. */
    public List<String> taken() {
        JsonNode werk = regisseur.haal("/api/v1/werkvoorraad").moetLukken("werkvoorraad");
        return StreamSupport.stream(werk.spliterator(), false)
                .filter(w -> w.path("dossier").asText().equals(traject))
                .map(w -> w.path("soort").asText())
                .toList();
    }

    /** A new traject for the same groep, after the former was closed (INV-02). */
    public Regie opnieuw(String groep) {
        return new Regie(
                regisseur,
                regisseur
                        .post("/api/v1/groepstrajecten", Map.of("groep", groep, "regisseur", "mw-jansen"))
                        .moetLukken("nieuw groepstraject")
                        .path("id")
                        .asText());
    }

    private Antwoord opDeelplan(String deelplan, String handeling, Map<String, String> verzoek) {
        return regisseur.post("/api/v1/plannen/" + planId() + "/deelplannen/" + deelplan + "/" + handeling, verzoek);
    }
}
