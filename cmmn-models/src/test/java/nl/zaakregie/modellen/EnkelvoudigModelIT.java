package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import nl.zaakregie.api.dossier.ActieContext;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every route through the process, with actions that only write down that they were called. */
class EnkelvoudigModelIT {

    private Modelhost host = Modelhost.op(Databasesoort.H2);

    @BeforeEach
    void acties() {
        doe(host, c -> {});
    }

    @OpElkeDatabase
    @Tag("AF-13.2")
    void looptVanAanvraagTotLeveringMetEenBesluitPerVoorziening(Databasesoort soort) {
        host = Modelhost.op(soort);
        doe(host, c -> {
            if (c.onderdeel().equals("besluitVersturen")) {
                c.zet("toegekend", "2");
            }
        });
        DossierId id = open("1,2");

        totBesluit(id);
        assertThat(host.dossiers().taken(id))
                .extracting(Taak::definitie, t -> t.sleutel().orElse("-"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("besluiten", "1"),
                        org.assertj.core.groups.Tuple.tuple("besluiten", "2"));
        host.voltooi(id, "besluiten", "1", Map.of());
        host.voltooi(id, "besluiten", "2", Map.of());
        assertThat(host.dossiers().taken(id))
                .singleElement()
                .satisfies(t -> assertThat(t.sleutel()).contains("2"));
        host.voltooi(id, "leveringVolgen", Map.of());

        assertThat(host.aanroepen(id))
                .containsSubsequence("zaakAanmaken -", "zaakstatusZetten 2", "zaakstatusZetten 3")
                .contains("besluitVersturen 1", "besluitVersturen 2", "leveringUitzetten 2")
                .containsSubsequence("zaakstatusZetten 4", "zaakstatusZetten 5", "zaakSluiten -")
                .doesNotContain("leveringUitzetten 1");
        assertThat(loopt(id)).isFalse();
    }

    @Test
    void sluitNaEenAfwijzingZonderTeLeveren() {
        DossierId id = open("1");

        totBesluit(id);
        host.voltooi(id, "besluiten", Map.of());

        assertThat(host.aanroepen(id)).endsWith("zaakstatusZetten 4", "zaakSluiten -");
        assertThat(loopt(id)).isFalse();
    }

    @Test
    void vraagtAanvullingEnToetstDaarnaOpnieuw() {
        DossierId id = onvolledig();

        meld(id, "aanvullingOntvangen");

        assertThat(host.aanroepen(id)).endsWith("aanvullingVragen -", "termijnHervatten -");
        assertThat(host.taken(id)).containsExactly("toetsen");
    }

    @OpElkeDatabase
    void steltBuitenBehandelingAlsDeHersteltermijnVerlooptEnEenMensDatBeslist(Databasesoort soort) {
        host = Modelhost.op(soort);
        doe(host, c -> {
            if (c.onderdeel().equals("buitenBehandelingStellen")) {
                c.zet("uitkomst", "buitenbehandeling");
            }
        });
        DossierId id = onvolledig();

        host.laatAflopen(id, "hersteltermijnVerlopen");
        assertThat(host.taken(id)).containsExactly("beoordelenAanvulling");
        host.voltooi(id, "beoordelenAanvulling", Map.of("vervolg", "buitenbehandeling"));

        assertThat(host.aanroepen(id)).endsWith("buitenBehandelingStellen -", "zaakSluiten -");
        assertThat(loopt(id)).isFalse();
    }

    @Test
    void kanNaDeHersteltermijnOokBeslissenOpWatErIs() {
        DossierId id = onvolledig();

        host.laatAflopen(id, "hersteltermijnVerlopen");
        host.voltooi(id, "beoordelenAanvulling", Map.of("vervolg", "behandelen"));

        assertThat(host.taken(id)).containsExactly("behandelen");
        assertThat(host.aanroepen(id)).contains("termijnHervatten -");
    }

    @Test
    void werktDeTermijnBijZoVaakAlsNodigVoorHetBesluit() {
        DossierId id = open("1");

        meld(id, "opschorten");
        meld(id, "opschorten");
        meld(id, "verlengen");

        assertThat(host.aanroepen(id)).filteredOn("termijnBijwerken -"::equals).hasSize(3);
        totBesluit(id);
        assertThatThrownBy(() -> meld(id, "verlengen")).isInstanceOf(SociaalDomeinException.class);
    }

    @Test
    void sluitEenIngetrokkenAanvraagZonderBesluit() {
        doe(host, c -> {
            if (c.onderdeel().equals("intrekkingVerwerken")) {
                c.zet("uitkomst", "ingetrokken");
            }
        });
        DossierId id = open("1");

        meld(id, "intrekken");

        assertThat(host.aanroepen(id)).endsWith("intrekkingVerwerken -", "zaakSluiten -");
        assertThat(loopt(id)).isFalse();
    }

    @Test
    void waarschuwtEnEscaleertZonderDeAanvraagTeStoren() {
        doe(host, c -> {
            if (c.onderdeel().equals("termijnBeoordelen")) {
                boolean eerste = host.aanroepen(c.dossier()).stream()
                                .filter("termijnBeoordelen -"::equals)
                                .count()
                        < 2;
                c.zet("termijnstand", eerste ? "bewaken" : "klaar");
            }
        });
        DossierId id = open("1");

        host.laatAflopen(id, "begin_termijnbewaking");
        host.laatAflopen(id, "volgendeWekker");

        assertThat(host.aanroepen(id)).filteredOn("termijnBeoordelen -"::equals).hasSize(2);
        assertThat(host.taken(id)).containsExactly("intake");
    }

    @Test
    void houdtOpMetBewakenAlsErIsBesloten() {
        doe(host, c -> {
            if (c.onderdeel().equals("termijnBeoordelen")) {
                c.zet("termijnstand", "bewaken");
            }
        });
        DossierId id = open("1");
        host.laatAflopen(id, "begin_termijnbewaking");

        totBesluit(id);
        host.voltooi(id, "besluiten", Map.of());

        assertThat(loopt(id)).isFalse();
    }

    /** The engine's own executor, not the test, must find the timer: on both databases. */
    @OpElkeDatabase
    void laatDeMotorZelfDeWekkerAflopen(Databasesoort soort) {
        host = Modelhost.op(soort);
        doe(host, c -> {
            if (c.onderdeel().equals("termijnBeoordelen")) {
                c.zet("termijnstand", "klaar");
            }
        });

        DossierId id = open("1", straks(Duration.ofSeconds(-5)));

        await().atMost(Duration.ofSeconds(40)).until(() -> host.aanroepen(id).contains("termijnBeoordelen -"));
    }

    @Test
    @Tag("AF-13.2")
    void schaaltOpTerwijlDeAanvraagDoorloopt() {
        DossierId id = open("1");

        meld(id, "opschalen");
        assertThat(host.taken(id)).containsExactly("intake", "opschalingBeslissenNaast");
        host.voltooi(id, "opschalingBeslissenNaast", Map.of());

        assertThat(host.aanroepen(id)).endsWith("opschalen -", "opschalingAfdoen -");
        assertThat(host.taken(id)).containsExactly("intake");
    }

    @Test
    void schaaltOpEnStoptTotErOverDeZaakIsBeslist() {
        DossierId id = open("1");

        meld(id, "opschalenEnStoppen");
        assertThat(host.taken(id)).containsExactly("opschalingBeslissenStop");
        host.voltooi(id, "opschalingBeslissenStop", Map.of());

        assertThat(host.aanroepen(id)).endsWith("opschalen -", "opschalingAfdoen -");
        assertThat(loopt(id)).isFalse();
    }

    /** A job that looks whether it was the last one would race with who decides on the next, and he would lose. */
    @Test
    void laatNaEenBesluitGeenWerkAchterDatMetHetVolgendeBotst() {
        DossierId id = open("1,2");
        totBesluit(id);
        ManagementService motor = host.motor(ManagementService.class);

        host.doe(() -> {
            Taak eerste = host.dossiers().taken(id).get(0);
            host.dossiers().voltooi(eerste.id(), Map.of());

            assertThat(motor.createJobQuery().processInstanceId(id.toString()).count())
                    .isZero();
        });
        assertThat(host.taken(id)).containsExactly("besluiten");
    }

    @Test
    @Tag("AF-13.2")
    void neemtEenAfgeschaaldeZaakOverEnBehandeltHaar() {
        DossierId id = afgeschaald();

        host.voltooi(id, "overnemen", Map.of("overname", "behandelen"));

        assertThat(host.taken(id)).containsExactly("intake");
        assertThat(host.aanroepen(id)).containsExactly("zaakOvernemen -");
    }

    @Test
    void volgtVanEenAfgeschaaldeZaakDeLeveringDieAlLiep() {
        DossierId id = afgeschaald();

        host.voltooi(id, "overnemen", Map.of("overname", "leveren"));
        assertThat(host.taken(id)).containsExactly("overgenomenLevering");
        host.voltooi(id, "overgenomenLevering", Map.of());

        assertThat(host.aanroepen(id)).containsExactly("zaakOvernemen -", "leveringOvernemen -", "zaakSluiten -");
        assertThat(loopt(id)).isFalse();
    }

    @Test
    void laatOpIederMomentEenKlantcontactRegistreren() {
        DossierId id = open("1");
        meld(id, "klantcontact");
        meld(id, "klantcontact");
        assertThat(host.taken(id)).containsExactly("intake", "klantcontactRegistreren", "klantcontactRegistreren");

        host.voltooi(id, "klantcontactRegistreren", Map.of());
        totBesluit(id);

        assertThat(host.taken(id)).containsExactly("besluiten", "klantcontactRegistreren");
    }

    private DossierId onvolledig() {
        DossierId id = open("1");
        host.voltooi(id, "intake", Map.of());
        host.voltooi(id, "toetsen", Map.of("compleet", "nee"));
        return id;
    }

    private void totBesluit(DossierId id) {
        host.voltooi(id, "intake", Map.of());
        host.voltooi(id, "toetsen", Map.of("compleet", "ja"));
        host.voltooi(id, "behandelen", Map.of());
    }

    private void meld(DossierId id, String bericht) {
        host.doe(() -> host.dossiers().meld(id, bericht));
    }

    private boolean loopt(DossierId id) {
        return host.dossiers().vind(id).orElseThrow().loopt();
    }

    private DossierId open(String voorzieningen) {
        return open(voorzieningen, straks(Duration.ofDays(30)));
    }

    private DossierId open(String voorzieningen, Instant wekker) {
        DossierId id = DossierId.nieuw();
        host.doe(() -> host.dossiers()
                .open(new Dossieropening(
                        id,
                        "enkelvoudig",
                        "enkelvoudig",
                        false,
                        Map.of("voorzieningen", voorzieningen, "wekker", wekker))));
        return id;
    }

    private DossierId afgeschaald() {
        DossierId id = DossierId.nieuw();
        host.doe(() -> host.dossiers()
                .open(new Dossieropening(
                        id,
                        "enkelvoudig",
                        "enkelvoudig",
                        false,
                        Map.of(
                                "voorzieningen",
                                "1",
                                "wekker",
                                straks(Duration.ofDays(30)),
                                "afgeschaaldVan",
                                DossierId.nieuw().toString()))));
        return id;
    }

    private static Instant straks(Duration duur) {
        return Instant.now().plus(duur).truncatedTo(ChronoUnit.SECONDS);
    }

    private static void doe(Modelhost host, Consumer<ActieContext> werk) {
        host.plugin("enkelvoudig").bijAanroep(c -> {
            if (c.onderdeel().equals("aanvullingVragen")) {
                c.zet("hersteltermijn", straks(Duration.ofDays(14)));
            }
            werk.accept(c);
        });
    }
}
