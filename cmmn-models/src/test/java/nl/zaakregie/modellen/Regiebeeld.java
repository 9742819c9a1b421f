package nl.zaakregie.modellen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything the database says about one groepstraject at one moment, read beside the code of the plugins.
 *
 * @param rijen per table the rows of this traject, column names in lower case
 * @param inhoud what the last version of the plan says
 * @param aanvragen beside the plan, and brought down from it
 */
record Regiebeeld(
        Map<String, List<Map<String, Object>>> rijen,
        JsonNode inhoud,
        List<Onderdeel> onderdelen,
        List<Taak> taken,
        List<Aanvraagbeeld> aanvragen) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> BESLIST = Set.of("BEEINDIGD", "VERVALLEN");

    /** What the outbox does by itself while a path is on its way. */
    static final Set<String> VERANDERT_VANZELF = Set.of("zr_uitgaand", "zr_opdrachten_overdracht", "zr_persoon");

    private static final String VAN_PLAN = "WHERE plan = (SELECT id FROM zr_plan_plan WHERE traject = :t)";
    private static final String VAN_GROEP = "WHERE groep = (SELECT groep FROM zr_groepstraject_traject WHERE id = :t)";
    private static final String VAN_DEELPLAN = "WHERE deelplan IN (SELECT id FROM zr_plan_deelplan WHERE traject = :t)";

    /** Per table what is read of it; {@code :t} is the traject. */
    private static final Map<String, String> VRAGEN = Map.ofEntries(
            Map.entry("zr_groepstraject_traject", VAN_GROEP + " ORDER BY gestart, id"),
            Map.entry("zr_groepstraject_regisseur", "WHERE traject = :t ORDER BY volgnummer"),
            Map.entry("zr_groepstraject_lid", VAN_GROEP + " ORDER BY volgnummer"),
            Map.entry(
                    "zr_persoon",
                    "WHERE id IN (SELECT l.persoon FROM zr_groepstraject_lid l JOIN zr_groepstraject_traject t"
                            + " ON t.groep = l.groep WHERE t.id = :t)"),
            Map.entry("zr_groepstraject_netwerk", VAN_GROEP + " ORDER BY volgnummer"),
            Map.entry("zr_groepstraject_afstemming", VAN_GROEP),
            Map.entry("zr_groepstraject_fase", "WHERE traject = :t"),
            Map.entry("zr_groepstraject_signaal", "WHERE traject = :t"),
            Map.entry("zr_groepstraject_zaak", "WHERE traject = :t"),
            Map.entry("zr_plan_plan", VAN_GROEP),
            Map.entry("zr_plan_versie", VAN_PLAN + " ORDER BY versie"),
            Map.entry("zr_plan_voortgang", VAN_PLAN),
            Map.entry("zr_plan_evaluatie", VAN_PLAN),
            Map.entry("zr_plan_ondertekening", VAN_PLAN),
            Map.entry("zr_plan_notitie", VAN_PLAN),
            Map.entry("zr_plan_deelplan", "WHERE traject = :t"),
            Map.entry("zr_plan_deelplanstap", VAN_DEELPLAN + " ORDER BY deelplan, volgnr"),
            Map.entry("zr_plan_deelplanzaak", VAN_DEELPLAN + " ORDER BY deelplan, volgnr"),
            Map.entry("zr_opdrachten_overdracht", "WHERE traject = :t ORDER BY deelplan, volgnr"),
            Map.entry("zr_klantcontact_contact", "WHERE traject = :t"),
            Map.entry("zr_uitgaand", "WHERE dossier = :t ORDER BY volgnummer"),
            Map.entry("zr_dossier", "WHERE id = CAST(:t AS VARCHAR(36))"),
            Map.entry("zr_dossier_team", "WHERE dossier = CAST(:t AS VARCHAR(36)) ORDER BY nummer"));

    static Regiebeeld van(Regiewereld wereld) {
        UUID traject = wereld.traject();
        Map<String, List<Map<String, Object>>> rijen = new LinkedHashMap<>();
        VRAGEN.forEach((tabel, welke) -> rijen.put(tabel, lees(wereld.jdbc(), tabel + " " + welke, traject)));
        Dossiers dossiers = wereld.host().bean(Dossiers.class);
        DossierId dossier = new DossierId(traject);
        List<Map<String, Object>> versies = rijen.get("zr_plan_versie");
        return new Regiebeeld(
                rijen,
                json(versies.get(versies.size() - 1).get("inhoud")),
                dossiers.onderdelen(dossier),
                dossiers.taken(dossier),
                Aanvraagbeeld.van(wereld));
    }

    static List<Map<String, Object>> lees(JdbcClient jdbc, String uit, UUID traject) {
        return jdbc.sql("SELECT * FROM " + uit).param("t", traject).query().listOfRows().stream()
                .map(Regiebeeld::kleineLetters)
                .toList();
    }

    private static Map<String, Object> kleineLetters(Map<String, Object> rij) {
        Map<String, Object> klein = new LinkedHashMap<>();
        rij.forEach((kolom, waarde) -> klein.put(kolom.toLowerCase(Locale.ROOT), waarde));
        return klein;
    }

    static JsonNode json(Object tekst) {
        try {
            return JSON.readTree(String.valueOf(tekst));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Geen JSON in de database", e);
        }
    }

    List<Map<String, Object>> van(String tabel) {
        return rijen.get(tabel);
    }

    /** The traject itself: of its groep the one that started last. */
    Map<String, Object> traject() {
        List<Map<String, Object>> alle = van("zr_groepstraject_traject");
        return alle.get(alle.size() - 1);
    }

    Map<String, Object> plan() {
        return van("zr_plan_plan").stream()
                .filter(p -> p.get("traject").equals(traject().get("id")))
                .findFirst()
                .orElseThrow();
    }

    String planpad() {
        return "plannen/" + plan().get("id");
    }

    String trajectpad() {
        return "groepstrajecten/" + traject().get("id");
    }

    int versie() {
        return (int) plan().get("versie");
    }

    boolean loopt() {
        return traject().get("gesloten") == null;
    }

    boolean isVastgesteld() {
        return plan().get("vastgestelde_versie") != null;
    }

    /** Employee ids, the head first. */
    List<String> regisseurs() {
        return van("zr_groepstraject_regisseur").stream()
                .filter(r -> r.get("tot") == null)
                .sorted((a, b) -> Boolean.compare((boolean) b.get("hoofd"), (boolean) a.get("hoofd")))
                .map(r -> r.get("medewerker").toString())
                .toList();
    }

    /** Of those who could be regisseur the ones who are not, now. */
    List<String> anderen() {
        return Regiewereld.REGISSEURS.keySet().stream()
                .filter(m -> !regisseurs().contains(m))
                .sorted()
                .toList();
    }

    List<UUID> clienten() {
        return van("zr_groepstraject_lid").stream()
                .filter(l -> l.get("tot") == null && l.get("soort").equals("CLIENT"))
                .map(l -> (UUID) l.get("persoon"))
                .toList();
    }

    List<Integer> nummers(String soort) {
        return stroom(inhoud.path(soort)).map(o -> o.path("nummer").asInt()).toList();
    }

    Optional<JsonNode> afspraak(Object deelplan) {
        return stroom(inhoud.path("deelplannen"))
                .filter(d -> d.toString().contains(deelplan.toString()))
                .findFirst();
    }

    /** Deelplannen in one of these states, in order of what was agreed. */
    List<String> deelplannen(String... standen) {
        Set<String> gezocht = Set.of(standen);
        Set<String> gevonden = van("zr_plan_deelplan").stream()
                .filter(d -> gezocht.contains(d.get("status").toString()))
                .map(d -> d.get("id").toString())
                .collect(Collectors.toSet());
        return stroom(inhoud.path("deelplannen"))
                .flatMap(d -> gevonden.stream().filter(id -> d.toString().contains(id)))
                .toList();
    }

    /**
     * Those of {@link #deelplannen} that may be planned and started: somebody is responsible, and a product is agreed
     * and for somebody who can be Client of a zaak.
     */
    List<String> teStarten(String... standen) {
        return deelplannen(standen).stream()
                .filter(id -> isGezet(afspraak(id).orElseThrow().path("behandelaar")))
                .filter(id -> !isProduct(id) || isVastgesteld() && heeftBsn(id))
                .toList();
    }

    private boolean heeftBsn(String deelplan) {
        Set<String> metBsn = van("zr_persoon").stream()
                .filter(p -> p.get("bsn") != null)
                .map(p -> p.get("id").toString())
                .collect(Collectors.toSet());
        return stroom(afspraak(deelplan).orElseThrow().path("personen"))
                .anyMatch(p -> metBsn.stream().anyMatch(p.toString()::contains));
    }

    boolean isProduct(Object deelplan) {
        return isGezet(afspraak(deelplan).orElseThrow().path("zaaktype"));
    }

    /** Ended with the decision to go on without regie, and not redone since. */
    List<String> afgeschaald() {
        return van("zr_plan_deelplan").stream()
                .filter(d -> d.get("status").equals("BEEINDIGD"))
                .map(d -> d.get("id"))
                .filter(id -> van("zr_plan_deelplanstap").stream()
                        .filter(stap -> stap.get("deelplan").equals(id))
                        .reduce((eerder, later) -> later)
                        .filter(stap -> "VOORTGEZET_ALS_ENKELVOUDIG".equals(stap.get("reden")))
                        .isPresent())
                .map(Object::toString)
                .toList();
    }

    /** Products that run under somebody of ours, in a zaak that is open. */
    List<String> afTeSchalen() {
        return deelplannen("OPDRACHT_UITGEZET", "GESTART", "TIJDELIJK_GESTOPT", "GEWEIGERD").stream()
                .filter(this::isProduct)
                .filter(id ->
                        isGezet(afspraak(id).orElseThrow().path("behandelaar").path("medewerker")))
                .filter(id -> van("zr_plan_deelplanzaak").stream()
                        .anyMatch(zaak -> zaak.get("deelplan").toString().equals(id)
                                && zaak.get("gesloten").equals(false)))
                .toList();
    }

    boolean isBeslist() {
        return van("zr_plan_deelplan").stream()
                .allMatch(d -> BESLIST.contains(d.get("status").toString()));
    }

    /** Signals under the traject that its regisseur has not looked at. */
    List<String> wachtendeSignalen() {
        return van("zr_groepstraject_signaal").stream()
                .filter(s -> s.get("afgehandeld") == null)
                .map(s -> s.get("signaal").toString())
                .toList();
    }

    List<Taak> taken(String definitie) {
        return taken.stream().filter(t -> t.definitie().equals(definitie)).toList();
    }

    static boolean isGezet(JsonNode waarde) {
        return !waarde.isMissingNode() && !waarde.isNull();
    }

    static Stream<JsonNode> stroom(JsonNode lijst) {
        return StreamSupport.stream(lijst.spliterator(), false);
    }
}
