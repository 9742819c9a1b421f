package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.runtime.modelbeheer.Migratie.Stand;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.Migratierapport;
import nl.zaakregie.runtime.modelbeheer.Migratierapport.Onderdeeltelling;
import nl.zaakregie.runtime.modelbeheer.ModelMigreren;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.testkit.database.Databasesoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running cases go to a changed model, and nothing that is open is lost. */
class ModelmigratieIT {

    private static final MedewerkerId BEHEERDER = new MedewerkerId("mw-beheer");
    private static final Path CASES = Path.of("src", "main", "resources", "cases");

    /** The large model costs a tenth of a second a case; {@code -Dmigratie.zaken=1000} takes it as often as the small one. */
    private static final int GROOT = Integer.getInteger("migratie.zaken", 40);

    private static final int VEEL = 1_000;

    /** One part more that anybody can ask for, and one step more in a stage. */
    private static final UnaryOperator<String> UITGEBREID =
            xml -> xml.replace("name=\"Opstellen plan\"", "name=\"Plan opstellen\"")
                    .replaceFirst("(?=      <sentry )", """
                          <planItem id="pi_huisbezoekGevraagd" name="Huisbezoek gevraagd" definitionRef="huisbezoekGevraagd">
                            <itemControl><repetitionRule id="herhaling_huisbezoekGevraagd"/></itemControl>
                          </planItem>
                          <planItem id="pi_huisbezoek" name="Huisbezoek" definitionRef="huisbezoek">
                            <itemControl><repetitionRule id="herhaling_huisbezoek"/><manualActivationRule id="handmatig_huisbezoek"/></itemControl>
                            <entryCriterion id="ingang_huisbezoek" sentryRef="wacht_huisbezoek"/>
                          </planItem>
                          <sentry id="wacht_huisbezoek">
                            <planItemOnPart id="na_huisbezoek" sourceRef="pi_huisbezoekGevraagd"><standardEvent>occur</standardEvent></planItemOnPart>
                          </sentry>
                    """)
                    .replace("    </casePlanModel>", """
                          <userEventListener id="huisbezoekGevraagd" name="Huisbezoek gevraagd"/>
                          <humanTask id="huisbezoek" name="Huisbezoek" flowable:candidateGroups="regisseur"/>
                        </casePlanModel>""");

    /** Without one of the parts. */
    private static final UnaryOperator<String> ZONDER_NOTITIE = xml -> UITGEBREID
            .apply(xml)
            .replaceAll("(?s) *<planItem id=\"pi_notitieVastleggen\".*?</planItem>\n", "")
            .replaceAll("(?s) *<sentry id=\"wacht_notitieVastleggen_1\">.*?</sentry>\n", "")
            .replaceAll("(?s) *<humanTask id=\"notitieVastleggen\".*?</humanTask>\n", "");

    @TempDir
    private Path map;

    private final List<Modelhost> hosts = new ArrayList<>();

    @AfterEach
    void stop() {
        hosts.forEach(Modelhost::stop);
    }

    @Test
    void verliestNietsInDuizendZakenInWillekeurigeToestanden() throws IOException {
        Modelhost host = host(Databasesoort.POSTGRESQL);

        List<DossierId> zaken = migreert(host, Wandeling.LEVENSDOMEINPLAN, VEEL);

        for (DossierId id : zaken.subList(0, 20)) {
            host.klaarEnGestart(id, "huisbezoek", "nieuw");
            host.klaarEnGestart(id, "bijstellenLevensdomeinplan", "nieuw");
            assertThat(host.taken(id)).contains("huisbezoek", "bijstellenLevensdomeinplan");
        }
    }

    @Test
    void verliestNietsInGezinsplannenMetFasenEnZakenDaarin() throws IOException {
        Modelhost host = host(Databasesoort.POSTGRESQL);

        List<DossierId> zaken = migreert(host, Wandeling.GEZINSPLAN, GROOT);

        for (DossierId id : zaken.subList(0, 5)) {
            host.klaarEnGestart(id, "huisbezoek", "nieuw");
            host.klaarEnGestart(id, "uitvoerenDeelplan", "nieuw");
            host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
            assertThat(host.taken(id)).contains("huisbezoek", "volgenDeelplan");
            host.doe(() -> host.dossiers().sluit(id));
            assertThat(host.taken(id)).isEmpty();
        }
    }

    private List<DossierId> migreert(Modelhost host, Wandeling wandeling, int aantal) throws IOException {
        List<DossierId> zaken = inWillekeurigeToestand(host, wandeling, aantal);
        Map<String, Long> voor = openstaand(host);
        nieuweVersie(host, UITGEBREID);

        Migratierapport vooraf = migreren(host).bereidVoor(wandeling.model(), false, BEHEERDER);
        migreren(host).start(UUID.fromString(vooraf.id()));
        Migratierapport na = klaar(host, vooraf.id());

        assertThat(vooraf.zaken()).isEqualTo(Map.of(Zaakstand.WACHT, (long) aantal));
        assertThat(vooraf.bezwaren()).isEmpty();
        assertThat(vooraf.meldingen()).isEmpty();
        assertThat(na.zaken()).as(na.achterblijvers().toString()).isEqualTo(Map.of(Zaakstand.KLAAR, (long) aantal));
        assertThat(na.tellingen()).isEqualTo(vooraf.tellingen());
        assertThat(na.tellingen())
                .contains(new Onderdeeltelling("huisbezoekGevraagd", 0, aantal))
                .filteredOn(telling -> telling.voor() > 0)
                .isNotEmpty()
                .allSatisfy(telling -> assertThat(telling.na()).isEqualTo(telling.voor()));
        assertThat(openstaand(host)).containsAllEntriesOf(voor);
        return zaken;
    }

    @Test
    void weigertAlsErWerkOpenstaatDatVerdwijntEnLaatDieZakenDesgewenstStaan() throws IOException {
        Modelhost host = host(Databasesoort.H2);
        List<DossierId> zaken = inWillekeurigeToestand(host, Wandeling.GEZINSPLAN, 5);
        nieuweVersie(host, ZONDER_NOTITIE);

        Migratierapport streng = migreren(host).bereidVoor("gezinsplan", false, BEHEERDER);
        assertThat(streng.bezwaren()).anySatisfy(bezwaar -> {
            assertThat(bezwaar.onderdeel()).isEqualTo("notitieVastleggen");
            assertThat(bezwaar.zaken()).isEqualTo(5);
        });
        assertThatThrownBy(() -> migreren(host).start(UUID.fromString(streng.id())))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        fout -> assertThat(fout.details())
                                .anySatisfy(detail -> assertThat(detail.waar()).isEqualTo("notitieVastleggen")));

        Migratierapport ruim = migreren(host).bereidVoor("gezinsplan", true, BEHEERDER);
        migreren(host).start(UUID.fromString(ruim.id()));
        Migratierapport na = klaar(host, ruim.id());

        assertThat(na.zaken()).isEqualTo(Map.of(Zaakstand.OVERGESLAGEN, 5L));
        assertThat(na.achterblijvers().get(0).reden()).contains("notitieVastleggen");
        zaken.forEach(
                id -> assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isTrue());
    }

    @Test
    void bereidtNietVoorWatErNietIsEnStartMaarEenKeer() throws IOException {
        Modelhost host = host(Databasesoort.H2);
        inWillekeurigeToestand(host, Wandeling.GEZINSPLAN, 1);
        assertThatThrownBy(() -> migreren(host).bereidVoor("gezinsplan", false, BEHEERDER))
                .hasMessageContaining("ZR-MODELBEHEER-0004");
        assertThatThrownBy(() -> migreren(host).bereidVoor("bestaatNiet", false, BEHEERDER))
                .hasMessageContaining("ZR-MODELBEHEER-0003");
        nieuweVersie(host, UITGEBREID);
        UUID id = UUID.fromString(
                migreren(host).bereidVoor("gezinsplan", false, BEHEERDER).id());

        migreren(host).start(id);

        assertThatThrownBy(() -> migreren(host).start(id)).hasMessageContaining("ZR-MODELBEHEER-0007");
        assertThat(klaar(host, id.toString()).beeindigd()).isPresent();
    }

    private Modelhost host(Databasesoort soort) throws IOException {
        nieuw(xml -> xml);
        Modelhost host = Modelhost.met(soort, map);
        hosts.add(host);
        return host;
    }

    private void nieuweVersie(Modelhost host, UnaryOperator<String> wijziging) throws IOException {
        nieuw(wijziging);
        host.motor(Modellen.class).rolUit();
    }

    private void nieuw(UnaryOperator<String> wijziging) throws IOException {
        Path cases = Files.createDirectories(map.resolve("cases"));
        for (String model : new String[] {"gezinsplan.cmmn.xml", "levensdomeinplan.cmmn.xml"}) {
            Files.writeString(cases.resolve(model), wijziging.apply(Files.readString(CASES.resolve(model))));
        }
    }

    private static ModelMigreren migreren(Modelhost host) {
        return host.motor(ModelMigreren.class);
    }

    private static Migratierapport klaar(Modelhost host, String id) {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> migreren(host).rapport(UUID.fromString(id)).stand() == Stand.KLAAR);
        return migreren(host).rapport(UUID.fromString(id));
    }

    /** Always the same cases: the seed is fixed. */
    private static List<DossierId> inWillekeurigeToestand(Modelhost host, Wandeling wandeling, int aantal) {
        Random toeval = new Random(20261124);
        List<DossierId> zaken = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            zaken.add(wandeling.maak(host, toeval));
        }
        return zaken;
    }

    /** What is open in every case, by definition and state, straight from the table of the engine. */
    private static Map<String, Long> openstaand(Modelhost host) {
        Map<String, Long> aantallen = new TreeMap<>();
        host.motor(JdbcClient.class).sql("""
                        SELECT CASE_INST_ID_ AS zaak, ITEM_DEFINITION_ID_ AS definitie, STATE_ AS toestand, COUNT(*) AS aantal
                        FROM ACT_CMMN_RU_PLAN_ITEM_INST GROUP BY CASE_INST_ID_, ITEM_DEFINITION_ID_, STATE_
                        """).query(rs -> {
            aantallen.put(
                    rs.getString("zaak") + " " + rs.getString("definitie") + " " + rs.getString("toestand"),
                    rs.getLong("aantal"));
        });
        return aantallen;
    }
}
