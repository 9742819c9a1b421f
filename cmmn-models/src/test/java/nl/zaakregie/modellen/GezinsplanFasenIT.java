package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.flowable.cmmn.api.CmmnHistoryService;
import org.flowable.cmmn.api.CmmnManagementService;
import org.flowable.job.api.Job;
import org.junit.jupiter.api.Tag;

/** The stages of gezinsplan from within, its timers, and its end. */
class GezinsplanFasenIT {

    @OpElkeDatabase
    void toetstDeKlantsituatiePerGroepslidMetStappenNaarKeuze(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.klaarEnGestart(id, "toetsKlantsituatie", "P-1");
        assertThat(host.taken(id)).containsExactly("opstellenPlan", "vastleggenBevindingen");
        host.voltooi(id, "vastleggenBevindingen", Map.of());
        host.klaarEnGestart(id, "toetsKlantsituatie", "P-2");
        host.klaarEnGestart(id, "toetsKlantsituatie", "P-1");

        assertThat(host.standen(id, "toetsKlantsituatie")).containsExactly("P-1 VOLTOOID", "P-2 ACTIEF", "P-1 ACTIEF");
        assertThat(host.mijlpalen(id)).containsExactlyInAnyOrder("signaalGeregistreerd", "klantsituatieGetoetst");
    }

    @OpElkeDatabase
    void laatEenGekozenStapVanDeToetsEerstAfmaken(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, "toetsKlantsituatie", "P-1");

        host.klaarEnGestart(id, "voerenGesprek", "G-1");
        host.voltooi(id, "vastleggenBevindingen", Map.of());

        assertThat(host.standen(id, "toetsKlantsituatie")).containsExactly("P-1 ACTIEF");
        host.voltooi(id, "voerenGesprek", Map.of());
        assertThat(host.standen(id, "toetsKlantsituatie")).containsExactly("P-1 VOLTOOID");
    }

    @OpElkeDatabase
    void kiestDeStapVanDeToetsDieOverHetzelfdeGroepslidGaat(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, "toetsKlantsituatie", "P-1");
        host.klaarEnGestart(id, "toetsKlantsituatie", "P-2");

        host.klaarEnGestart(id, "voerenGesprek", "P-2");

        assertThat(host.dossiers().taken(id))
                .filteredOn(t -> t.definitie().equals("voerenGesprek"))
                .extracting(t -> t.sleutel().orElseThrow())
                .containsExactly("P-2");
        assertThatThrownBy(() -> host.klaarEnGestart(id, "voerenGesprek", "P-3"))
                .isInstanceOf(SociaalDomeinException.class);
    }

    @OpElkeDatabase
    void stemtAfMetDeUitvoerderVanEenVanDeDeelplannen(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, "uitvoerenDeelplan", "D-1");
        host.klaarEnGestart(id, "uitvoerenDeelplan", "D-2");

        host.klaarEnGestart(id, "afstemmenUitvoerder", "D-2");
        assertThat(host.dossiers().taken(id))
                .filteredOn(t -> t.definitie().equals("afstemmenUitvoerder"))
                .extracting(t -> t.sleutel().orElseThrow())
                .containsExactly("D-2");
        host.doe(() -> host.dossiers().beeindig(id, "uitvoerenDeelplan", "D-2"));

        assertThat(host.taken(id)).containsExactly("opstellenPlan", "volgenDeelplan");
        assertThat(host.dossiers().taken(id))
                .extracting(t -> t.sleutel().orElse("-"))
                .containsExactlyInAnyOrder("-", "D-1");
    }

    @OpElkeDatabase
    void voertCasusoverleggenNaastElkaarTotErEenVerslagIs(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.klaarEnGestart(id, "voerenCasusoverleg", "1");
        host.klaarEnGestart(id, "voerenCasusoverleg", "2");
        host.voltooi(id, "verslagCasusoverleg", Map.of());

        assertThat(host.standen(id, "voerenCasusoverleg"))
                .hasSize(2)
                .areExactly(1, new org.assertj.core.api.Condition<>(s -> s.endsWith("VOLTOOID"), "voltooid"));
    }

    @OpElkeDatabase
    @Tag("INV-25")
    void tekentIedereVersieOndertekendAan(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.doe(() -> host.dossiers().meld(id, "planOndertekenen"));
        host.doe(() -> host.dossiers().meld(id, "planOndertekenen"));

        assertThat(host.mijlpalen(id))
                .containsExactlyInAnyOrder("signaalGeregistreerd", "planOndertekend", "planOndertekend");
    }

    @OpElkeDatabase
    void voertEenLevensdomeinplanOnderHetGezinsplan(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.klaarEnGestart(id, "levensdomeinplanLoopt", "financien");
        host.klaarEnGestart(id, "levensdomeinplanLoopt", "wonen");
        host.voltooi(id, "opstellenLevensdomeinplan", Map.of());
        host.voltooi(id, "afrondenLevensdomeinplan", Map.of());

        assertThat(host.standen(id, "levensdomeinplanLoopt"))
                .containsExactlyInAnyOrder("financien VOLTOOID", "wonen ACTIEF");
        assertThat(host.dossiers().taken(id))
                .filteredOn(t -> t.definitie().equals("opstellenLevensdomeinplan"))
                .extracting(t -> t.sleutel().orElseThrow())
                .containsExactly("wonen");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isTrue();
    }

    @OpElkeDatabase
    void breektEenLevensdomeinplanAfDatNietIsAfgerond(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, "levensdomeinplanLoopt", "wonen");

        host.doe(() -> host.dossiers().beeindig(id, "levensdomeinplanLoopt", "wonen"));

        assertThat(host.standen(id, "levensdomeinplanLoopt")).containsExactly("wonen AFGEBROKEN");
        assertThat(host.taken(id)).containsExactly("opstellenPlan");
    }

    @OpElkeDatabase
    void bewaaktPeriodiekVanafHetVastgesteldePlanEnSteedsOpnieuw(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        assertThat(termijnen(host, id)).isZero();

        host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
        assertThat(termijnen(host, id)).isEqualTo(2);
        laatVerstrijken(host, id, "monitortermijn");
        laatVerstrijken(host, id, "monitortermijn");
        laatVerstrijken(host, id, "evaluatietermijn");

        assertThat(host.taken(id))
                .containsExactly("evaluerenResultaat", "monitorenVoortgang", "monitorenVoortgang", "opstellenPlan");
        assertThat(termijnen(host, id)).isEqualTo(2);
        host.doe(() -> host.dossiers().sluit(id));
        assertThat(termijnen(host, id)).isZero();
    }

    @OpElkeDatabase
    @Tag("INV-02")
    void laatEenAfgeslotenTrajectNietHeropenen(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.doe(() -> {
            host.dossiers().meld(id, "afsluiten");
            host.dossiers().sluit(id);
        });
        CmmnHistoryService historie = host.motor(CmmnHistoryService.class);

        assertThatThrownBy(() -> host.klaarEnGestart(id, "toetsKlantsituatie", "1"))
                .isInstanceOf(SociaalDomeinException.class);
        assertThatThrownBy(() -> host.doe(() -> host.dossiers().meld(id, "planVaststellen")))
                .isInstanceOf(SociaalDomeinException.class);
        assertThatThrownBy(() ->
                        historie.createCaseReactivationBuilder(id.toString()).reactivate())
                .hasMessageContaining("reactivate");
        assertThat(host.mijlpalen(id)).contains("zaakAfgerond");
    }

    private static long termijnen(Modelhost host, DossierId id) {
        return host.motor(CmmnManagementService.class)
                .createTimerJobQuery()
                .caseInstanceId(id.toString())
                .count();
    }

    /** The engine itself runs the job as soon as it is due. */
    private static void laatVerstrijken(Modelhost host, DossierId id, String termijn) {
        CmmnManagementService beheer = host.motor(CmmnManagementService.class);
        int taken = host.taken(id).size();
        Job wekker = beheer.createTimerJobQuery()
                .caseInstanceId(id.toString())
                .elementId(termijn)
                .singleResult();
        beheer.moveTimerToExecutableJob(wekker.getId());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(host.taken(id)).hasSize(taken + 1));
    }
}
