package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.OverdrachtAntwoord;
import nl.zaakregie.modellen.Regiehost.Antwoord;
import nl.zaakregie.runtime.gebruiker.Systeemidentiteit;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.flowable.cmmn.api.CmmnManagementService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.api.Job;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The employees and persons of one path, and how they ask the host. Every path has a groep of its own: somebody of the
 * invented family, and a newcomer without BSN who is registered anew each time.
 */
final class Regiewereld {

    /** Login of everybody with the role regisseur, by employee id. */
    static final Map<String, String> REGISSEURS =
            Map.of("mw-jansen", "jansen", "mw-vos", "vos", "mw-kuipers", "kuipers");

    private static final List<Persoon> FAMILIE =
            List.of(Gezin.SANNE, Gezin.MURAT, Gezin.KEREM, Gezin.TRUUS, Gezin.HENK, Gezin.AYLIN, Gezin.ANDER);

    private final Regiehost host;
    private final JdbcClient jdbc;
    private final List<String> trajecten = new ArrayList<>();
    private final UUID eigen;

    Regiewereld(Regiehost host, Random toeval) {
        this.host = host;
        this.jdbc = host.bean(JdbcClient.class);
        Persoon bekende = FAMILIE.get(toeval.nextInt(FAMILIE.size()));
        begin(List.of(opgave(bekende), opgave(Gezin.ZONDER_BSN)));
        this.eigen = jdbc.sql("""
                        SELECT l.persoon FROM zr_groepstraject_lid l
                        JOIN zr_groepstraject_traject t ON t.groep = l.groep
                        JOIN zr_persoon p ON p.id = l.persoon
                        WHERE t.id = ? AND p.bsn IS NULL
                        """).param(traject()).query(UUID.class).single();
    }

    /** The client nobody else has. */
    UUID eigen() {
        return eigen;
    }

    /** The system takes this message in, as the inbox does. */
    void verwerk(OverdrachtAntwoord antwoord) {
        Systeemidentiteit.doe(() -> host.toepassing().getBeansOfType(BerichtVerwerker.class).values().stream()
                .filter(v -> v.soort() == OverdrachtAntwoord.class)
                .map(Regiewereld::voorOverdracht)
                .forEach(v -> v.verwerk(antwoord)));
    }

    @SuppressWarnings("unchecked") // its soort says so
    private static BerichtVerwerker<OverdrachtAntwoord> voorOverdracht(BerichtVerwerker<?> verwerker) {
        return (BerichtVerwerker<OverdrachtAntwoord>) verwerker;
    }

    /** Lets the timer at this event go off now; the executor of the engine runs it, as when its moment has come. */
    void laatAflopen(String gebeurtenis) {
        CmmnManagementService beheer = host.bean(CmmnManagementService.class);
        String zaak = traject().toString();
        Job wekker = beheer.createTimerJobQuery()
                .caseInstanceId(zaak)
                .elementId(gebeurtenis)
                .singleResult();
        beheer.moveTimerToExecutableJob(wekker.getId());
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> beheer.createJobQuery().caseInstanceId(zaak).count() == 0);
    }

    /** The same for a timer of an aanvraag. */
    void laatAflopen(UUID aanvraag, String gebeurtenis) {
        ManagementService beheer = host.bean(ProcessEngine.class).getManagementService();
        Job wekker = beheer.createTimerJobQuery()
                .processInstanceId(aanvraag.toString())
                .elementId(gebeurtenis)
                .singleResult();
        beheer.moveTimerToExecutableJob(wekker.getId());
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> beheer.createJobQuery()
                                .processInstanceId(aanvraag.toString())
                                .count()
                        == 0);
    }

    /** An opschaling becomes a signal after its own transaction; what follows on it must not come in the middle of a check. */
    void wachtOpSignaal(String opschaling) {
        await().pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM zr_signalen_signaal WHERE inhoud LIKE ?")
                                .param("%" + opschaling + "%")
                                .query(Long.class)
                                .single()
                        == 1);
    }

    /** What was brought down becomes an aanvraag after the closing of the traject. */
    void wachtOpAfgeschaalden(List<String> deelplannen) {
        for (String deelplan : deelplannen) {
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> jdbc.sql("SELECT COUNT(*) FROM zr_enkelvoudig_aanvraag WHERE bron = ?")
                                    .param("deelplan " + deelplan)
                                    .query(Long.class)
                                    .single()
                            == 1);
        }
    }

    /** The zaak of the plan, to which an aanvraag can be coupled. */
    String gezinsplanzaak() {
        return jdbc.sql("SELECT zaak FROM zr_dossier WHERE id = ?")
                .param(traject().toString())
                .query(String.class)
                .single();
    }

    Regiehost host() {
        return host;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** The one that runs, or ran last. */
    UUID traject() {
        return UUID.fromString(trajecten.get(trajecten.size() - 1));
    }

    /** In order of starting. */
    List<String> trajecten() {
        return trajecten;
    }

    /** A next traject for these persons, known by our key. */
    void begin(List<Map<String, Object>> personen) {
        trajecten.add(gelukt(host.post("jansen", "groepstrajecten", Map.of("personen", personen)))
                .path("id")
                .asText());
    }

    static Map<String, Object> sleutel(UUID persoon) {
        return Map.of("persoon", persoon.toString());
    }

    static Map<String, Object> opgave(Persoon persoon) {
        var p = persoon.gegevens();
        var adres = p.adres().orElseThrow();
        Map<String, Object> opgave = new HashMap<>(Map.of(
                "geslachtsnaam", p.geslachtsnaam(),
                "voornamen", p.voornamen().orElseThrow(),
                "geboortedatum",
                        p.geboortedatum().orElseThrow().volledig().orElseThrow().toString(),
                "gemeentecode", p.gemeentecode().orElseThrow(),
                "adres",
                        Map.of(
                                "straat", adres.straat(),
                                "huisnummer", adres.huisnummer(),
                                "postcode", adres.postcode(),
                                "woonplaats", adres.woonplaats())));
        p.bsn().ifPresent(bsn -> opgave.put("bsn", bsn.waarde()));
        return opgave;
    }

    /** Somebody the path may add to the groep. */
    static Persoon familielid(Random toeval) {
        return een(FAMILIE, toeval);
    }

    JsonNode doe(String gebruiker, String pad, Object inhoud) {
        return gelukt(host.post(gebruiker, pad, inhoud));
    }

    JsonNode wijzig(String gebruiker, String pad, Object versie, Object inhoud) {
        return gelukt(host.putMetVersie(gebruiker, pad, versie, inhoud));
    }

    void verwijder(String gebruiker, String pad) {
        gelukt(host.delete(gebruiker, pad));
    }

    static JsonNode gelukt(Antwoord antwoord) {
        assertThat(antwoord.status()).as(antwoord.tekst()).isBetween(200, 299);
        return antwoord.json();
    }

    /** Refused for a reason a user understands, not by accident. */
    static void geweigerd(Antwoord antwoord) {
        assertThat(antwoord.status()).as("geweigerd: %s", antwoord.tekst()).isIn(403, 404, 409, 422);
        assertThat(antwoord.veld("code")).startsWith("ZR-");
    }

    static <T> T een(List<T> uit, Random toeval) {
        return uit.get(toeval.nextInt(uit.size()));
    }
}
