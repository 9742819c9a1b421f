package nl.zaakregie.modellen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.kern.DossierId;

/**
 * Everything the database says about one enkelvoudige aanvraag at one moment, read beside the code of the plugins.
 *
 * @param rijen per table its rows, column names in lower case
 * @param wachtOpAanvulling whether the process waits for the applicant
 */
record Aanvraagbeeld(
        UUID id, Map<String, List<Map<String, Object>>> rijen, List<Taak> taken, boolean wachtOpAanvulling) {

    static final String OPSCHALING = "opschalingBeslissen";

    /** Of the newcomer of this path, and what was brought down from its plan; nobody else has those. */
    private static final String WELKE = """
            SELECT id FROM zr_enkelvoudig_aanvraag
            WHERE aanvrager = :eigen
               OR bron IN (SELECT 'deelplan ' || CAST(d.id AS VARCHAR(36)) FROM zr_plan_deelplan d
                           WHERE d.traject IN (SELECT t.id FROM zr_groepstraject_traject t
                                               WHERE t.groep = (SELECT groep FROM zr_groepstraject_traject WHERE id = :t)))
            ORDER BY vastgelegd, id
            """;

    /** Per table what is read of it; {@code :t} is the aanvraag. */
    private static final Map<String, String> VRAGEN = Map.of(
            "zr_enkelvoudig_aanvraag", "WHERE id = :t",
            "zr_enkelvoudig_voorziening", "WHERE aanvraag = :t ORDER BY nummer",
            "zr_enkelvoudig_besluit", "WHERE aanvraag = :t ORDER BY nummer, versie",
            "zr_enkelvoudig_termijn", "WHERE aanvraag = :t ORDER BY nummer",
            "zr_enkelvoudig_opschaling", "WHERE aanvraag = :t ORDER BY gevraagd, id",
            "zr_uitgaand", "WHERE dossier = :t ORDER BY volgnummer",
            "zr_dossier", "WHERE id = CAST(:t AS VARCHAR(36))",
            "zr_dossier_team", "WHERE dossier = CAST(:t AS VARCHAR(36)) ORDER BY nummer");

    static List<Aanvraagbeeld> van(Regiewereld wereld) {
        return wereld
                .jdbc()
                .sql(WELKE)
                .param("eigen", wereld.eigen())
                .param("t", wereld.traject())
                .query(UUID.class)
                .list()
                .stream()
                .map(id -> een(wereld, id))
                .toList();
    }

    private static Aanvraagbeeld een(Regiewereld wereld, UUID id) {
        Map<String, List<Map<String, Object>>> rijen = new LinkedHashMap<>();
        VRAGEN.forEach((tabel, welke) -> rijen.put(tabel, Regiebeeld.lees(wereld.jdbc(), tabel + " " + welke, id)));
        long wachten = wereld.jdbc()
                .sql("SELECT COUNT(*) FROM ACT_RU_TIMER_JOB WHERE PROCESS_INSTANCE_ID_ = ? AND ELEMENT_ID_ = ?")
                .params(id.toString(), "hersteltermijnVerlopen")
                .query(Long.class)
                .single();
        return new Aanvraagbeeld(id, rijen, wereld.host().bean(Dossiers.class).taken(new DossierId(id)), wachten > 0);
    }

    List<Map<String, Object>> van(String tabel) {
        return rijen.get(tabel);
    }

    Map<String, Object> aanvraag() {
        return van("zr_enkelvoudig_aanvraag").get(0);
    }

    String pad() {
        return "enkelvoudig/aanvragen/" + id;
    }

    boolean loopt() {
        return van("zr_dossier").get(0).get("gesloten") == null;
    }

    boolean isAfgeschaald() {
        return aanvraag().get("bron") != null;
    }

    Optional<String> resultaat() {
        return Optional.ofNullable(aanvraag().get("resultaat")).map(Object::toString);
    }

    /** Login of who handles it. */
    String behandelaar() {
        return van("zr_dossier_team").stream()
                .filter(lid -> lid.get("tot") == null && lid.get("rol").equals("BEHANDELAAR"))
                .map(lid -> lid.get("medewerker").toString().replace("mw-", ""))
                .findFirst()
                .orElseThrow();
    }

    Optional<Taak> taak(String definitie) {
        return taken.stream().filter(t -> t.definitie().startsWith(definitie)).findFirst();
    }

    boolean heeft(String definitie) {
        return taak(definitie).isPresent();
    }

    /** Before everything is ready to decide on: then it may stand still, be extended or withdrawn. */
    boolean isInVoorbereiding() {
        return wachtOpAanvulling
                || heeft("intake")
                || heeft("toetsen")
                || heeft("beoordelenAanvulling")
                || heeft("behandelen");
    }

    boolean staatStil() {
        return van("zr_enkelvoudig_termijn").stream()
                .anyMatch(t -> t.get("soort").equals("OPSCHORTING") && t.get("tot") == null);
    }

    boolean isVerlengd() {
        return van("zr_enkelvoudig_termijn").stream()
                .anyMatch(t -> t.get("soort").equals("VERLENGING"));
    }

    Optional<Map<String, Object>> openOpschaling() {
        return van("zr_enkelvoudig_opschaling").stream()
                .filter(o -> o.get("afgedaan").equals(false))
                .findFirst();
    }

    List<Map<String, Object>> verzonden() {
        return van("zr_enkelvoudig_besluit").stream()
                .filter(b -> b.get("verzonden") != null)
                .toList();
    }

    /** Numbers of the voorzieningen that wait for a besluit. */
    List<Integer> teBesluiten() {
        return taken.stream()
                .filter(t -> t.definitie().equals("besluiten"))
                .flatMap(t -> t.sleutel().stream())
                .map(Aanvraagbeeld::nummer)
                .toList();
    }

    private static int nummer(String sleutel) {
        return Integer.parseInt(sleutel.replaceAll("[^0-9]", ""));
    }

    long berichten(String soort) {
        return van("zr_uitgaand").stream()
                .filter(u -> u.get("soort").equals(soort))
                .count();
    }
}
