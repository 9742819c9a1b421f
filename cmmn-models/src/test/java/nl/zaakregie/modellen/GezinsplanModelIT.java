package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.junit.jupiter.api.Tag;

class GezinsplanModelIT {

    private static final String DEELPLAN = "uitvoerenDeelplan";

    /** Parts of one task each, which may be done at any moment. */
    private static final List<String> LOSSE_TAKEN = List.of(
            "inplannenDeelvoorziening",
            "monitorenVoortgang",
            "evaluerenResultaat",
            "beoordelenNieuwSignaal",
            "behandelenWeigering",
            "klantcontactRegistreren",
            "actieBijwerken",
            "notitieVastleggen",
            "documentToevoegen",
            "groepslidWijzigen",
            "regieWijzigen",
            "toestemmingVastleggen",
            "noodtoegangVerantwoorden",
            "signaalKoppelen",
            "zaakKoppelen");

    @OpElkeDatabase
    void vraagtBijDeStartDeZaakAanEnOmEenPlan(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);

        DossierId id = host.open("gezinsplan");

        assertThat(host.aanroepen(id)).containsExactly("gezinsplanzaakAanmaken -");
        assertThat(host.mijlpalen(id)).containsExactly("signaalGeregistreerd");
        assertThat(host.taken(id)).containsExactly("opstellenPlan");
    }

    @OpElkeDatabase
    @Tag("INV-12")
    void laatHetPlanZoVaakBijstellenEnVaststellenAlsNodig(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.voltooi(id, "opstellenPlan", Map.of());
        host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
        host.doe(() -> host.dossiers().meld(id, "planBijstellen"));
        host.voltooi(id, "opstellenPlan", Map.of());
        host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
        host.doe(() -> host.dossiers().meld(id, "planBijstellen"));

        assertThat(host.taken(id)).containsExactly("opstellenPlan");
        assertThat(host.plugin("plan").aanroepen(id))
                .containsExactly(
                        "plandocumentBewaren -",
                        "ledenexemplarenBewaren -",
                        "plandocumentBewaren -",
                        "ledenexemplarenBewaren -");
        assertThat(host.plugin("groepstraject").aanroepen(id))
                .containsExactly("gezinsplanzaakAanmaken -", "zaakstatusZetten 2");
        assertThat(host.mijlpalen(id)).containsExactlyInAnyOrder("signaalGeregistreerd", "gezinsplanOpgesteld");
    }

    @OpElkeDatabase
    void voertDeelplannenNaastElkaarUitEenLaterDanDeAndere(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.klaarEnGestart(id, DEELPLAN, "D-1");
        host.doe(() -> host.dossiers().zetKlaar(id, DEELPLAN, "D-2", Map.of()));
        host.klaarEnGestart(id, DEELPLAN, "D-3");

        assertThat(host.standen(id, DEELPLAN)).containsExactly("D-1 ACTIEF", "D-2 KLAARGEZET", "D-3 ACTIEF");
        assertThat(host.plugin("plan").aanroepen(id))
                .containsExactly("deelplanzaakAanmaken D-1", "deelplanzaakAanmaken D-3");
        host.doe(() -> host.dossiers().start(id, DEELPLAN, "D-2"));
        assertThat(host.plugin("opdrachten").aanroepen(id))
                .containsExactly("overdragen D-1", "overdragen D-3", "overdragen D-2");
        assertThat(host.taken(id))
                .containsExactly("opstellenPlan", "volgenDeelplan", "volgenDeelplan", "volgenDeelplan");
    }

    @OpElkeDatabase
    void neemtVoorEenProductHetModelDatDeGemeenteErvoorMaakte(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.doe(() -> {
            host.dossiers().zetKlaar(id, DEELPLAN, "D-1", Map.of("product", "schuldhulp"));
            host.dossiers().start(id, DEELPLAN, "D-1");
            host.dossiers().zetKlaar(id, DEELPLAN, "D-2", Map.of("product", "huishoudelijkehulp"));
            host.dossiers().start(id, DEELPLAN, "D-2");
        });

        assertThat(host.taken(id))
                .containsExactly("budgetgesprek", "opstellenPlan", "volgenDeelplan", "volgenDeelplan");
        host.voltooi(id, "volgenDeelplan", Map.of());
        assertThat(host.standen(id, DEELPLAN)).containsExactlyInAnyOrder("D-1 ACTIEF", "D-2 ACTIEF");
        host.voltooi(id, "budgetgesprek", Map.of());
        assertThat(host.standen(id, DEELPLAN)).containsExactlyInAnyOrder("D-1 VOLTOOID", "D-2 ACTIEF");
    }

    @OpElkeDatabase
    @Tag("INV-24")
    void doetEenBeeindigdDeelplanOpnieuwZonderHistorieTeVerliezen(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, DEELPLAN, "D-1");
        host.klaarEnGestart(id, DEELPLAN, "D-2");
        host.doe(() -> host.dossiers().beeindig(id, DEELPLAN, "D-1"));

        host.klaarEnGestart(id, DEELPLAN, "D-1");

        assertThat(host.standen(id, DEELPLAN)).containsExactly("D-1 VOLTOOID", "D-2 ACTIEF", "D-1 ACTIEF");
        assertThat(host.plugin("plan").aanroepen(id))
                .filteredOn(a -> a.endsWith("D-1"))
                .hasSize(2);
    }

    @OpElkeDatabase
    void beeindigtEenDeelplanOokDoorZijnTaakTeVoltooien(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, DEELPLAN, "D-1");

        host.voltooi(id, "volgenDeelplan", Map.of());

        assertThat(host.standen(id, DEELPLAN)).containsExactly("D-1 VOLTOOID");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isTrue();
    }

    @OpElkeDatabase
    void laatAllesZoVaakEnNaastElkaarDoenAlsNodig(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        for (String onderdeel : LOSSE_TAKEN) {
            host.klaarEnGestart(id, onderdeel, "1");
            host.klaarEnGestart(id, onderdeel, "2");
            host.voltooi(id, onderdeel, Map.of());
            host.klaarEnGestart(id, onderdeel, "3");
            assertThat(host.standen(id, onderdeel))
                    .as(onderdeel)
                    .hasSize(3)
                    .filteredOn(stand -> stand.endsWith("ACTIEF"))
                    .hasSize(2);
        }
        assertThat(host.taken(id)).hasSize(1 + 2 * LOSSE_TAKEN.size());
    }

    @OpElkeDatabase
    @Tag("INV-09")
    void geeftTweeSignalenElkEenEigenTaak(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.klaarEnGestart(id, "beoordelenNieuwSignaal", "S-1");
        host.klaarEnGestart(id, "beoordelenNieuwSignaal", "S-2");

        assertThat(host.dossiers().taken(id))
                .filteredOn(t -> t.definitie().equals("beoordelenNieuwSignaal"))
                .extracting(t -> t.sleutel().orElseThrow())
                .containsExactlyInAnyOrder("S-1", "S-2");
    }

    @OpElkeDatabase
    @Tag("INV-11")
    void eindigtNooitVanzelf(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");
        host.klaarEnGestart(id, DEELPLAN, "D-1");

        host.voltooi(id, "opstellenPlan", Map.of());
        host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
        host.doe(() -> host.dossiers().beeindig(id, DEELPLAN, "D-1"));
        host.doe(() -> host.dossiers().meld(id, "planUitgevoerd"));

        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isTrue();
        assertThat(host.taken(id)).isEmpty();
    }

    @OpElkeDatabase
    void zetDeVierStatussenInVolgordeEnSluitOpBesluit(Databasesoort soort) {
        Modelhost host = Modelhost.op(soort);
        DossierId id = host.open("gezinsplan");

        host.doe(() -> host.dossiers().meld(id, "planVaststellen"));
        host.doe(() -> host.dossiers().meld(id, "planUitgevoerd"));
        host.doe(() -> host.dossiers().meld(id, "planUitgevoerd"));
        host.doe(() -> {
            host.dossiers().meld(id, "afsluiten");
            host.dossiers().sluit(id);
        });

        assertThat(host.plugin("groepstraject").aanroepen(id))
                .containsExactly(
                        "gezinsplanzaakAanmaken -",
                        "zaakstatusZetten 2",
                        "zaakstatusZetten 3",
                        "zaakstatusZetten 3",
                        "zaakAfsluiten -");
        assertThat(host.mijlpalen(id))
                .containsExactlyInAnyOrder(
                        "signaalGeregistreerd",
                        "gezinsplanOpgesteld",
                        "gezinsplanUitgevoerd",
                        "gezinsplanUitgevoerd",
                        "zaakAfgerond");
        assertThat(host.dossiers().vind(id).orElseThrow().loopt()).isFalse();
        assertThat(host.taken(id)).isEmpty();
    }
}
