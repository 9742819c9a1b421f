package nl.zaakregie.runtime.uitgaand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BerichtBevestigd;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;

class UitgaandBezorgenIT {

    private final DossierId dossier = DossierId.nieuw();
    private final DossierId anderDossier = DossierId.nieuw();

    @OpElkeDatabase
    void bezorgtEenBerichtEnWistDeInhoud(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        Referentienummer nummer = o.plaats(dossier);
        assertThat(o.stand(nummer)).isEqualTo(Stand.WACHT);
        assertThat(o.gewekt).hasValue(1);

        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.inhoud(nummer)).isEmpty();
        assertThat(o.gebeurtenissen).containsExactly(new BerichtBevestigd(dossier, nummer, "SluitZaak"));
        assertThat(o.magazijn.ontvangen).singleElement().satisfies(v -> {
            assertThat(v.referentienummer()).isEqualTo(nummer);
            assertThat(v.tijdstip()).isEqualTo(o.regel(nummer).tijdstip());
        });
    }

    @OpElkeDatabase
    void teruggedraaideTransactieLaatGeenBerichtAchter(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);

        o.database.transactie().executeWithoutResult(status -> {
            o.uitgaand.plaats(dossier, o.eenBericht());
            status.setRollbackOnly();
        });

        assertThat(o.vragen.aantallen().values()).containsOnly(0L);
        assertThat(o.gewekt).hasValue(0);
    }

    @OpElkeDatabase
    void verkeerdeGegevensWordenBijHetPlaatsenGeweigerd(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.weigertProef = true;

        assertThatThrownBy(() -> o.plaats(dossier)).isInstanceOf(SociaalDomeinException.class);

        assertThat(o.vragen.aantallen().get(Stand.WACHT)).isZero();
    }

    @OpElkeDatabase
    void soortZonderBezorgerWordtGeweigerd(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.bezorgers.clear();

        assertThatThrownBy(() -> o.plaats(dossier)).hasMessageContaining("ZR-UITGAAND-0001");
    }

    @OpElkeDatabase
    void houdtDeVolgordeVanPlaatsenPerDossierMetStijgendTijdstip(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        List<Referentienummer> nummers = List.of(o.plaats(dossier), o.plaats(dossier), o.plaats(dossier));

        o.bezorgAlles();

        assertThat(o.magazijn.ontvangen).extracting(v -> v.referentienummer()).containsExactlyElementsOf(nummers);
        assertThat(o.magazijn.ontvangen)
                .extracting(v -> v.tijdstip())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @OpElkeDatabase
    void magazijnUitHerhaaltMetGroeiendeVertragingEnHoudtAlleenDitDossierOp(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.isUit();
        Referentienummer eerste = o.plaats(dossier);
        Referentienummer tweede = o.plaats(dossier);
        Referentienummer ander = o.plaats(anderDossier);

        o.bezorgAlles();

        assertThat(o.stand(eerste)).isEqualTo(Stand.WACHT);
        assertThat(o.stand(tweede)).isEqualTo(Stand.WACHT);
        assertThat(o.stand(ander)).isEqualTo(Stand.BEVESTIGD);
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();
        assertThat(o.magazijn.ontvangen).extracting(v -> v.referentienummer()).containsExactly(ander, eerste, tweede);
        assertThat(o.magazijn.navragen)
                .as("wie zeker niet aankwam hoeft geen navraag")
                .isEmpty();
    }

    @OpElkeDatabase
    void watEenZaakOvernamGaatNietVoorHetMakenVanDieZaak(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.isUit();
        Referentienummer gemaakt = o.plaats(dossier);
        o.volgOp(anderDossier, dossier);
        o.volgOp(anderDossier, dossier);
        Referentienummer status = o.plaats(anderDossier);
        Referentienummer later = o.plaats(dossier);

        o.bezorgAlles();

        assertThat(o.stand(status)).as("wacht op het maken van de zaak").isEqualTo(Stand.WACHT);
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();
        assertThat(o.magazijn.ontvangen)
                .extracting(v -> v.referentienummer())
                .containsExactlyInAnyOrder(gemaakt, status, later)
                .startsWith(gemaakt);
    }

    @OpElkeDatabase
    void watHetEerdereDossierDaarnaNogStuurtHoudtNietsMeerTegen(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.plaats(dossier);
        o.volgOp(anderDossier, dossier);
        o.bezorgAlles();
        o.magazijn.isUit();
        Referentienummer later = o.plaats(dossier);
        Referentienummer status = o.plaats(anderDossier);

        o.bezorgAlles();

        assertThat(o.stand(later)).isEqualTo(Stand.WACHT);
        assertThat(o.stand(status)).isEqualTo(Stand.BEVESTIGD);
    }

    @OpElkeDatabase
    void eenStoringVanUrenKostNietsEnHoudtHetBerichtGelijk(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        for (int i = 0; i < 50; i++) {
            o.magazijn.isUit();
        }
        Referentienummer nummer = o.plaats(dossier);
        Instant tijdstip = o.regel(nummer).tijdstip();

        for (int i = 0; i < 51; i++) {
            o.bezorgAlles();
            o.klok.verder(Duration.ofSeconds(60));
        }

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.verzoeken).hasSize(51).allSatisfy(v -> {
            assertThat(v.referentienummer()).isEqualTo(nummer);
            assertThat(v.tijdstip()).isEqualTo(tijdstip);
        });
    }

    @OpElkeDatabase
    void traagMagazijnWordtNagevraagdEnKrijgtNietsDubbel(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.isTraagMaarVerwerkt();
        Referentienummer nummer = o.plaats(dossier);

        o.bezorgAlles();
        assertThat(o.stand(nummer)).isEqualTo(Stand.NAVRAAG);
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.verzoeken).hasSize(1);
        assertThat(o.magazijn.navragen).hasSize(1);
    }

    @OpElkeDatabase
    void watNietAankwamWordtNaNavraagOngewijzigdHerhaald(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.verliestHet();
        Referentienummer nummer = o.plaats(dossier);
        Instant tijdstip = o.regel(nummer).tijdstip();

        o.bezorgAlles();
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.ontvangen).singleElement().satisfies(v -> {
            assertThat(v.referentienummer()).isEqualTo(nummer);
            assertThat(v.tijdstip()).isEqualTo(tijdstip);
        });
    }

    @OpElkeDatabase
    void zolangNavraagGeenAntwoordGeeftWordtNietsVerzonden(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn
                .isTraagMaarVerwerkt()
                .antwoordtOpNavraag(new Bezorging.Onbekend("time-out"))
                .antwoordtOpNavraag(new Bezorging.Afgewezen("StUF055", List.of()));
        Referentienummer nummer = o.plaats(dossier);
        for (int i = 0; i < 3; i++) {
            o.bezorgAlles();
            assertThat(o.stand(nummer)).isEqualTo(Stand.NAVRAAG);
            o.klok.verder(Duration.ofSeconds(60));
        }

        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.verzoeken).hasSize(1);
        assertThat(o.magazijn.navragen).hasSize(3);
    }

    @OpElkeDatabase
    void naEenCrashTijdensVerzendenWordtEerstNagevraagd(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.verwerktWaarnaHetProcesSterft();
        Referentienummer nummer = o.plaats(dossier);

        assertThatThrownBy(() -> o.knoop().neem()).isInstanceOf(Zakenmagazijn.Procesdood.class);
        assertThat(o.stand(nummer)).isEqualTo(Stand.ONDERWEG);
        o.bezorgAlles();
        assertThat(o.stand(nummer)).as("de lease loopt nog").isEqualTo(Stand.ONDERWEG);
        o.klok.verder(Uitgaandopstelling.LEASE);
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.ontvangen).hasSize(1);
        assertThat(o.magazijn.navragen).hasSize(1);
    }

    @OpElkeDatabase
    void wieDeLeaseVerloorLegtNietsMeerVast(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        Referentienummer nummer = o.plaats(dossier);
        o.magazijn.gedrag.add(verzending -> {
            o.klok.verder(Uitgaandopstelling.LEASE);
            o.bezorgAlles(); // another node asks, hears it did not arrive, sends and confirms
            return new Bezorging.Mislukt("te laat");
        });

        o.knoop().neem();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.gebeurtenissen).hasSize(1);
    }

    @OpElkeDatabase
    void deLeaseWordtVerlengdZolangErVerzondenWordt(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        Referentienummer nummer = o.plaats(dossier);
        o.magazijn.gedrag.add(verzending -> {
            o.klok.verder(Duration.ofSeconds(20));
            o.leases.verleng();
            o.klok.verder(Duration.ofSeconds(20));
            o.bezorgAlles(); // another node finds nothing to take
            o.magazijn.ontvangen.add(verzending);
            return new Bezorging.Bevestigd();
        });

        o.knoop().neem();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.navragen).isEmpty();
        assertThat(o.magazijn.ontvangen).hasSize(1);
    }

    @OpElkeDatabase
    void fouteBezorgerWordtBehandeldAlsOnbekend(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.magazijn.gedrag.add(verzending -> {
            o.magazijn.ontvangen.add(verzending);
            throw new IllegalArgumentException("kapot antwoord");
        });
        Referentienummer nummer = o.plaats(dossier);

        o.bezorgAlles();
        assertThat(o.stand(nummer)).isEqualTo(Stand.NAVRAAG);
        assertThat(o.regel(nummer).reden()).contains("IllegalArgumentException");
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.ontvangen).hasSize(1);
    }

    @OpElkeDatabase
    void weigerendeLuisteraarMaaktVanBezorgdGeenVerlies(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.luisteraarWeigert = true;
        Referentienummer nummer = o.plaats(dossier);

        o.bezorgAlles();
        assertThat(o.stand(nummer)).isEqualTo(Stand.NAVRAAG);
        o.luisteraarWeigert = false;
        o.klok.verder(Duration.ofSeconds(2));
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThat(o.magazijn.ontvangen).hasSize(1);
    }

    @OpElkeDatabase
    void bevestigdDocumentVerliestZijnInhoud(Databasesoort soort) {
        Uitgaandopstelling o = new Uitgaandopstelling(soort);
        o.bezorgers.add(new Documentkluis());
        DocumentinhoudId inhoud = o.inhouden.bewaar(new ByteArrayInputStream(new byte[] {1, 2, 3}));
        BewaarDocument document = new BewaarDocument(
                new Documentidentificatie("9901-D1"),
                new Zaakidentificatie("9901-00001"),
                "gezinsplan",
                "Gezinsplan",
                "Plan",
                "gezinsplan.pdf",
                "application/pdf",
                "Zaakregie",
                "ZAAKVERTROUWELIJK",
                LocalDate.of(2026, 11, 23),
                inhoud);

        Referentienummer nummer = o.plaats(dossier, document);
        o.bezorgAlles();

        assertThat(o.stand(nummer)).isEqualTo(Stand.BEVESTIGD);
        assertThatThrownBy(() -> o.inhouden.lengte(inhoud)).isInstanceOf(RuntimeException.class);
    }
}
