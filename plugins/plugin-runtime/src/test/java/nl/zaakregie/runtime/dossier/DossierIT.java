package nl.zaakregie.runtime.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.zaakregie.api.dossier.Dossieropening;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Onderdeel;
import nl.zaakregie.api.dossier.Onderdeel.Stand;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.runtime.proef.Proefplugin;
import nl.zaakregie.runtime.proef.Proefplugin.Notitie;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flowable.cmmn.api.CmmnRuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Dossiers on the engine: parallel, later, again, never, all in one transaction. */
class DossierIT {

    private Dossiers dossiers;
    private Proefplugin plugin;
    private TransactionTemplate transactie;

    private void op(Databasesoort soort) {
        ApplicationContext host = Proefhost.op(soort);
        dossiers = host.getBean(Dossiers.class);
        plugin = host.getBean(Proefplugin.class);
        transactie = new TransactionTemplate(host.getBean(PlatformTransactionManager.class));
    }

    @OpElkeDatabase
    void voertDeelplannenNaastElkaarUit(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        klaarEnGestart(id, "D-1");
        klaarEnGestart(id, "D-2");
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-3", Map.of("product", "begeleiding")));

        assertThat(standen(id)).containsExactly("D-1 ACTIEF", "D-2 ACTIEF", "D-3 KLAARGEZET");
        assertThat(dossiers.taken(id))
                .filteredOn(taak -> taak.definitie().equals("uitvoeren"))
                .extracting(taak -> taak.sleutel().orElseThrow())
                .containsExactlyInAnyOrder("D-1", "D-2");
    }

    @OpElkeDatabase
    void startEenDeelplanLaterDanDeAndere(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of("product", "begeleiding")));
        klaarEnGestart(id, "D-2");
        doe(() -> dossiers.beeindig(id, "uitvoerenDeelplan", "D-2"));

        doe(() -> dossiers.start(id, "uitvoerenDeelplan", "D-1"));

        assertThat(standen(id)).containsExactly("D-1 ACTIEF", "D-2 VOLTOOID");
        assertThat(plugin.notities(id))
                .contains(new Notitie(id, "deelplanBegonnen", "D-1", "begonnen", "begeleiding"))
                .contains(new Notitie(id, "deelplanBegonnen", "D-2", "begonnen", "-"));
    }

    @OpElkeDatabase
    void doetEenBeeindigdDeelplanOpnieuwEnHoudtDeHistorie(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        klaarEnGestart(id, "D-1");
        doe(() -> dossiers.beeindig(id, "uitvoerenDeelplan", "D-1"));

        klaarEnGestart(id, "D-1");
        klaarEnGestart(id, "D-2");

        assertThat(standen(id)).containsExactly("D-1 VOLTOOID", "D-1 ACTIEF", "D-2 ACTIEF");
        assertThat(dossiers.taken(id))
                .filteredOn(t -> t.definitie().equals("uitvoeren"))
                .hasSize(2);
    }

    @OpElkeDatabase
    void startNaEenSprongMetDeHandTochMaarEenExemplaar(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        CmmnRuntimeService motor = Proefhost.op(soort).getBean(CmmnRuntimeService.class);
        klaarEnGestart(id, "D-1");
        doe(() -> dossiers.beeindig(id, "uitvoerenDeelplan", "D-1"));
        doe(() -> motor.createChangePlanItemStateBuilder()
                .caseInstanceId(id.toString())
                .activatePlanItemDefinitionId("uitvoerenDeelplan")
                .changeState());
        assertThat(wachtend(motor, id)).isGreaterThan(1);

        klaarEnGestart(id, "D-2");

        assertThat(standen(id)).containsExactly("D-1 VOLTOOID", "D-2 ACTIEF");
        assertThat(wachtend(motor, id)).isEqualTo(1);
    }

    private static long wachtend(CmmnRuntimeService motor, DossierId id) {
        return motor.createPlanItemInstanceQuery()
                .caseInstanceId(id.toString())
                .planItemDefinitionId("uitvoerenDeelplan")
                .planItemInstanceStateWaitingForRepetition()
                .count();
    }

    @OpElkeDatabase
    void breektEenKlaargezetDeelplanAf(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of()));

        doe(() -> dossiers.beeindig(id, "uitvoerenDeelplan", "D-1"));
        doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of()));

        assertThat(standen(id)).containsExactly("D-1 AFGEBROKEN", "D-1 KLAARGEZET");
    }

    @OpElkeDatabase
    void weigertEenTweedeLopendExemplaarMetDezelfdeSleutel(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        klaarEnGestart(id, "D-1");

        weigert(DossierFout.LOOPT_AL, () -> doe(() -> dossiers.zetKlaar(id, "uitvoerenDeelplan", "D-1", Map.of())));
        weigert(DossierFout.NIET_KLAARGEZET, () -> doe(() -> dossiers.start(id, "uitvoerenDeelplan", "D-1")));
        weigert(DossierFout.NIET_LOPEND, () -> doe(() -> dossiers.beeindig(id, "uitvoerenDeelplan", "D-9")));
        weigert(DossierFout.ONBEKEND_ONDERDEEL, () -> doe(() -> dossiers.zetKlaar(id, "bestaatNiet", "x", Map.of())));
    }

    @OpElkeDatabase
    void kentDeSleutelOokAlsHetOnderdeelMeteenBegint(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        Onderdeel overleg = geef(() -> dossiers.zetKlaar(id, "voerenOverleg", "O-1", Map.of()));
        doe(() -> dossiers.zetKlaar(id, "notitie", "N-1", Map.of("product", "huishoudboekje")));
        doe(() -> dossiers.zetKlaar(id, "notitie", "N-1", Map.of()));

        assertThat(overleg.stand()).isEqualTo(Stand.ACTIEF);
        assertThat(taak(id, "voerenOverleg").sleutel()).contains("O-1");
        assertThat(plugin.notities(id))
                .containsExactly(
                        new Notitie(id, "notitie", "N-1", "notitie", "huishoudboekje"),
                        new Notitie(id, "notitie", "N-1", "notitie", "-"));
        assertThat(dossiers.gegeven(id, "laatsteNotitie")).contains("notitie");
    }

    @OpElkeDatabase
    void zetEenOnderdeelZonderGebeurtenisNaElkaarKlaar(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        doe(() -> dossiers.zetKlaar(id, "toets", "T-1", Map.of()));
        doe(() -> dossiers.start(id, "toets", "T-1"));
        weigert(DossierFout.NIET_HERHAALBAAR, () -> doe(() -> dossiers.zetKlaar(id, "toets", "T-2", Map.of())));
        doe(() -> dossiers.voltooi(taak(id, "toets").id(), Map.of()));
        doe(() -> dossiers.zetKlaar(id, "toets", "T-2", Map.of()));

        assertThat(dossiers.onderdelen(id))
                .filteredOn(o -> o.definitie().equals("toets"))
                .extracting(o -> o.sleutel().orElse("-") + " " + o.stand())
                .containsExactly("T-1 VOLTOOID", "T-2 KLAARGEZET");
    }

    @OpElkeDatabase
    void draaitMotorEnTabelSamenTerug(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        assertThatThrownBy(() -> doe(() -> {
                    dossiers.koppelZaak(
                            id, new Zaakidentificatie("0363" + id.waarde().toString()));
                    klaarZonderTransactie(id, "D-1");
                    dossiers.zetKlaar(id, "mislukking", "M-1", Map.of());
                }))
                .hasMessageContaining("mislukt met opzet");

        assertThat(standen(id)).isEmpty();
        assertThat(dossiers.vind(id).orElseThrow().zaak()).isEmpty();
        assertThat(dossiers.gegeven(id, "geprobeerd")).isEmpty();
        assertThat(dossiers.taken(id)).extracting(Taak::definitie).containsExactly("intake");
    }

    @OpElkeDatabase
    void werktVanuitEenActieMeteenInEenAnderDossier(Databasesoort soort) {
        op(soort);
        DossierId ander = geopend();
        DossierId id = geopend();

        doe(() -> dossiers.zetKlaar(id, "anderDossier", "A-1", Map.of("anderDossier", ander.toString())));

        assertThat(standen(ander)).containsExactly("elders ACTIEF");
    }

    @OpElkeDatabase
    void opentVanuitEenActieEenDossierEnBegintDaarin(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        doe(() -> dossiers.zetKlaar(id, "opening", "X-1", Map.of()));

        DossierId nieuw = DossierId.van(dossiers.gegeven(id, "geopend").orElseThrow());
        assertThat(standen(nieuw)).containsExactly("eerste ACTIEF");
        assertThat(taak(nieuw, "uitvoeren").sleutel()).contains("eerste");
    }

    @OpElkeDatabase
    void voertUitWatEenActieInHetEigenDossierVraagtAlsDieKlaarIs(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        doe(() -> dossiers.zetKlaar(id, "overlegvraag", "X-1", Map.of()));

        assertThat(taak(id, "voerenOverleg").sleutel()).contains("uit een actie");
        assertThat(dossiers.gegeven(id, "overlegGevraagd")).contains("true");
    }

    @OpElkeDatabase
    void meldtEenGebeurtenisEnBereiktDeMijlpaal(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        doe(() -> dossiers.meld(id, "afronden"));

        assertThat(dossiers.onderdelen(id))
                .filteredOn(o -> o.definitie().equals("afgerond"))
                .singleElement()
                .satisfies(mijlpaal -> {
                    assertThat(mijlpaal.soort()).isEqualTo(Onderdeel.Soort.MIJLPAAL);
                    assertThat(mijlpaal.stand()).isEqualTo(Stand.VOLTOOID);
                });
        weigert(DossierFout.NIET_TE_MELDEN, () -> doe(() -> dossiers.meld(id, "afronden")));
    }

    @OpElkeDatabase
    void sluitAlleenAlsNietsMeerOnbeslistIs(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        DossierId onbeslist = geopend();
        plugin.laatOnbeslist(onbeslist);
        klaarEnGestart(id, "D-1");

        doe(() -> dossiers.sluit(id));

        assertThat(dossiers.vind(id).orElseThrow().loopt()).isFalse();
        assertThat(dossiers.taken(id)).isEmpty();
        assertThat(standen(id)).containsExactly("D-1 AFGEBROKEN");
        weigert(DossierFout.GESLOTEN, () -> doe(() -> dossiers.meld(id, "afronden")));
        weigert(DossierFout.NOG_ONBESLIST, () -> doe(() -> dossiers.sluit(onbeslist)));
    }

    @OpElkeDatabase
    void sluitHetDossierAlsHetModelVanzelfEindigt(Databasesoort soort) {
        op(soort);
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, "signaal", "kort", false, Map.of("signaal", "S-1"))));

        doe(() -> dossiers.voltooi(taak(id, "beoordelen").id(), Map.of("besluit", "bewaar")));

        assertThat(dossiers.vind(id).orElseThrow().loopt()).isFalse();
        assertThat(dossiers.gegeven(id, "besluit")).contains("bewaar");
        assertThat(dossiers.gegeven(id, "signaal")).contains("S-1");
    }

    @OpElkeDatabase
    void toontTakenVanEenProcesDatVanuitDeZaakLoopt(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        doe(() -> {
            dossiers.zetKlaar(id, "product", "P-1", Map.of());
            dossiers.start(id, "product", "P-1");
        });

        Taak behandelen = taak(id, "behandelen");
        doe(() -> dossiers.voltooi(behandelen.id(), Map.of()));

        assertThat(behandelen.sleutel()).contains("P-1");
        assertThat(plugin.notities(id)).contains(new Notitie(id, "noteren", "P-1", "behandeld", "-"));
        assertThat(dossiers.onderdelen(id))
                .filteredOn(o -> o.sleutel().filter("P-1"::equals).isPresent())
                .extracting(Onderdeel::stand)
                .containsExactly(Stand.VOLTOOID);
    }

    @OpElkeDatabase
    void opentEenDossierMetEenProces(Databasesoort soort) {
        op(soort);
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, "enkelvoudig", "enkelproef", false, Map.of("product", "wmo"))));

        doe(() -> dossiers.voltooi(taak(id, "behandelen").id(), Map.of()));

        assertThat(plugin.notities(id)).containsExactly(new Notitie(id, "noteren", "-", "behandeld", "wmo"));
        assertThat(dossiers.vind(id).orElseThrow().loopt()).isFalse();
        assertThat(dossiers.gegeven(id, "product")).contains("wmo");
        assertThat(dossiers.onderdelen(id)).extracting(Onderdeel::definitie).contains("behandelen", "noteren");
    }

    @OpElkeDatabase
    void weigertWijzigingenBuitenEenTransactie(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();

        weigert(DossierFout.BUITEN_TRANSACTIE, () -> dossiers.meld(id, "afronden"));
        weigert(
                DossierFout.BUITEN_TRANSACTIE,
                () -> dossiers.neem(taak(id, "intake").id(), Medewerkers.SMIT.id()));
    }

    @OpElkeDatabase
    void kentDeZaakVanEenDossier(Databasesoort soort) {
        op(soort);
        DossierId id = geopend();
        DossierId ander = geopend();
        Zaakidentificatie zaak = new Zaakidentificatie("0363" + id);

        doe(() -> dossiers.koppelZaak(id, zaak));
        doe(() -> dossiers.koppelZaak(id, zaak));

        assertThat(dossiers.vanZaak(zaak)).contains(id);
        weigert(DossierFout.ZAAK_IS_GEKOPPELD, () -> doe(() -> dossiers.koppelZaak(ander, zaak)));
    }

    private DossierId geopend() {
        DossierId id = DossierId.nieuw();
        doe(() -> dossiers.open(new Dossieropening(id, "groepstraject", "proeftraject", false, Map.of())));
        return id;
    }

    private void klaarEnGestart(DossierId id, String sleutel) {
        doe(() -> klaarZonderTransactie(id, sleutel));
    }

    private void klaarZonderTransactie(DossierId id, String sleutel) {
        dossiers.zetKlaar(id, "uitvoerenDeelplan", sleutel, Map.of());
        dossiers.start(id, "uitvoerenDeelplan", sleutel);
    }

    private List<String> standen(DossierId id) {
        return dossiers.onderdelen(id).stream()
                .filter(o ->
                        o.definitie().equals("uitvoerenDeelplan") && o.sleutel().isPresent())
                .map(o -> o.sleutel().orElseThrow() + " " + o.stand())
                .toList();
    }

    private Taak taak(DossierId id, String definitie) {
        return dossiers.taken(id).stream()
                .filter(taak -> taak.definitie().equals(definitie))
                .findFirst()
                .orElseThrow();
    }

    private void doe(Runnable werk) {
        transactie.executeWithoutResult(status -> werk.run());
    }

    private <T> T geef(Supplier<T> werk) {
        return java.util.Objects.requireNonNull(transactie.execute(status -> werk.get()));
    }

    private static void weigert(Foutcode code, ThrowingCallable werk) {
        assertThatThrownBy(werk)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        fout -> assertThat(fout.foutcode()).isEqualTo(code));
    }
}
