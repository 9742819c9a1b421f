package nl.zaakregie.enkelvoudig;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.dossier.Dossier;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.AanvraagAfgerond;
import nl.zaakregie.api.gebeurtenis.BesluitVerzonden;
import nl.zaakregie.api.gebeurtenis.DeelplanAfgeschaald;
import nl.zaakregie.api.gebeurtenis.OpschalingGevraagd;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.BewaarDocument;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelDeelzaak;
import nl.zaakregie.api.uitgaand.SluitZaak;
import nl.zaakregie.api.uitgaand.WerkTermijnBij;
import nl.zaakregie.api.uitgaand.WijzigRollen;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnkelvoudigIT {

    private Aanvraagopstelling o = op(Databasesoort.H2, false);

    @OpElkeDatabase
    @Tag("AF-09.1")
    void maaktVanEenAanvraagEenDossierMetZaakEnTermijn(Databasesoort soort) {
        o = op(soort, false);

        DossierId id = o.dienIn("huishoudelijke hulp", "rolstoel");

        Aanvraag aanvraag = o.aanvragen.vind(id).orElseThrow();
        assertThat(aanvraag.voorzieningen())
                .extracting(Voorziening::product)
                .containsExactly("huishoudelijke hulp", "rolstoel");
        assertThat(aanvraag.uiterlijk()).isEqualTo(aanvraag.ontvangen().plusWeeks(2));
        assertThat(o.uitgaand.berichten(CreeerZaak.class)).singleElement().satisfies(z -> {
            assertThat(z.status()).contains(1);
            assertThat(z.aanvrager()).isEqualTo(z.clienten().stream().findFirst());
            assertThat(z.regisseur().omschrijving()).isEqualTo("Behandelaar");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"FORMULIER", "BALIE", "TELEFOON", "BRIEF", "MAIL"})
    @Tag("AF-09.1")
    void neemtEenAanvraagLangsIederKanaalAan(Aanvraag.Kanaal kanaal) {
        NieuweAanvraag n = o.nieuw("rolstoel");

        DossierId id = o.indienen
                .uitvoeren(new NieuweAanvraag(
                        n.soort(),
                        n.zaaktype(),
                        kanaal,
                        n.aanvrager(),
                        n.ontvangen(),
                        n.vraag(),
                        n.producten(),
                        n.hoortBij(),
                        n.bron(),
                        n.behandelaar(),
                        n.zaak(),
                        n.afgeschaaldVan()))
                .ofFout();

        assertThat(o.aanvragen.vind(id).orElseThrow().kanaal()).isEqualTo(kanaal);
    }

    @Test
    void maaktAlsHetZaaktypeZoIsIngerichtEenZaakPerVoorziening() {
        o = op(Databasesoort.H2, true);

        o.dienIn("huishoudelijke hulp", "rolstoel");

        List<CreeerZaak> zaken = o.uitgaand.berichten(CreeerZaak.class);
        assertThat(zaken)
                .extracting(z -> z.deel().orElseThrow())
                .containsExactly(CreeerZaak.Deel.HOOFDZAAK, CreeerZaak.Deel.DEELZAAK, CreeerZaak.Deel.DEELZAAK);
        assertThat(o.uitgaand.berichten(KoppelDeelzaak.class))
                .containsExactly(
                        new KoppelDeelzaak(zaken.get(0).zaak(), zaken.get(1).zaak()),
                        new KoppelDeelzaak(zaken.get(0).zaak(), zaken.get(2).zaak()));
    }

    @OpElkeDatabase
    @Tag("AF-13.2")
    void teltOpschortingEnEenVerlengingBijDeTermijnOp(Databasesoort soort) {
        o = op(soort, false);
        DossierId id = o.dienIn();
        LocalDate begin = o.aanvragen.vind(id).orElseThrow().ontvangen();

        o.doe("aanvullingVragen", id, Map.of());
        o.klok.verder(Duration.ofDays(5));
        o.doe("termijnHervatten", id, Map.of());
        o.aanvragen.voegToe(
                id,
                new Termijnwijziging(
                        Termijnwijziging.Soort.VERLENGING, "advies", begin.plusDays(6), Optional.empty(), 10));
        Map<String, Object> gezet = o.doe("termijnBijwerken", id, Map.of());

        assertThat(o.aanvragen.vind(id).orElseThrow().uiterlijk())
                .isEqualTo(begin.plusWeeks(2).plusDays(15));
        assertThat(gezet).containsKey("wekker");
        assertThat(o.uitgaand.berichten(WerkTermijnBij.class))
                .extracting(t -> t.opgeschort().isPresent())
                .containsExactly(true, false, false);
        assertThat(o.termijnen.verleng(id, 3, "nog eens")).isEqualTo(Uitkomst.geweigerd(EnkelvoudigFout.AL_VERLENGD));
    }

    @Test
    @Tag("AF-13.2")
    void waarschuwtBijDrieKwartEnEscaleertNaDeLaatsteDag() {
        DossierId id = o.dienIn();

        o.klok.verder(Duration.ofDays(11));
        assertThat(o.doe("termijnBeoordelen", id, Map.of())).containsEntry("termijnstand", "bewaken");
        assertThat(stand(id)).isEqualTo(Aanvraag.Termijnstand.NADERT);
        o.klok.verder(Duration.ofDays(4));
        assertThat(o.doe("termijnBeoordelen", id, Map.of())).containsEntry("termijnstand", "klaar");

        assertThat(stand(id)).isEqualTo(Aanvraag.Termijnstand.VERLOPEN);
        assertThat(o.plugin().werkbronnen().get(0).werk(Medewerkers.MULDER))
                .singleElement()
                .satisfies(w -> assertThat(w.soort()).isEqualTo("termijnVerlopen"));
    }

    @OpElkeDatabase
    @Tag("AF-13.2")
    void verzendtAlleenEenVolledigBesluitEnBewaartDeBeschikking(Databasesoort soort) {
        o = op(soort, false);
        DossierId id = o.dienIn();
        o.besluiten.schrijf(id, 1, BesluitTest.leeg()).ofFout();
        o.gebruikers.meldAan(Medewerkers.HOEK);
        Uitkomst<DossierId> onvolledig = o.besluiten.verzend(id, 1);
        Besluit besluit = BesluitTest.besluit(Besluit.Uitkomst.AFGEWEZEN, Optional.empty(), Optional.empty());
        o.besluiten.schrijf(id, 1, besluit).ofFout();

        o.aanvragen.bewaarBesluit(
                id, 1, besluit.verzend(o.berekening.vandaag()), Medewerkers.HOEK.id(), o.klok.instant());
        Map<String, Object> gezet = o.doe("besluitVersturen", id, Map.of("sleutel", "1"));
        o.doe("zaakSluiten", id, Map.of());

        assertThat(onvolledig)
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class,
                        w -> assertThat(w.foutcode()).isEqualTo(EnkelvoudigFout.BESLUIT_ONVOLLEDIG));
        assertThat(gezet).doesNotContainKey("toegekend");
        BewaarDocument beschikking = o.uitgaand.berichten(BewaarDocument.class).get(0);
        assertThat(o.stukken
                        .een(Aanvraagopstelling.verzoek(), id, beschikking.document())
                        .velden())
                .containsEntry("bestandsnaam", "beschikking-1.pdf")
                .containsEntry("mediatype", "application/pdf");
        assertThat(o.uitgaand.berichten(SluitZaak.class))
                .extracting(SluitZaak::resultaat)
                .containsExactly("Geweigerd");
        assertThat(o.gebeurtenissen.gepubliceerd(BesluitVerzonden.class))
                .containsExactly(new BesluitVerzonden(id, 1, "afgewezen"));
        assertThat(o.besluiten.schrijf(id, 1, besluit)).isEqualTo(Uitkomst.geweigerd(EnkelvoudigFout.AL_VERZONDEN));
    }

    @Test
    void sluitMetHetResultaatVanWatErGebeurde() {
        DossierId ingetrokken = o.dienIn();
        DossierId buiten = o.dienIn();

        o.doe("zaakSluiten", ingetrokken, Map.of("uitkomst", "ingetrokken"));
        o.doe("zaakSluiten", buiten, Map.of("uitkomst", "buitenbehandeling"));

        assertThat(o.gebeurtenissen.gepubliceerd(AanvraagAfgerond.class))
                .extracting(AanvraagAfgerond::resultaat)
                .containsExactly("Ingetrokken", "Buiten behandeling gesteld");
    }

    @Test
    void laatBezwaarPasToeAlsErEenBesluitIs() {
        DossierId id = o.dienIn();
        NieuweAanvraag bezwaar = bezwaar(id);
        Uitkomst<DossierId> teVroeg = o.indienen.uitvoeren(bezwaar);
        o.aanvragen.bewaarBesluit(
                id,
                1,
                BesluitTest.besluit(Besluit.Uitkomst.AFGEWEZEN, Optional.empty(), Optional.empty())
                        .verzend(o.berekening.vandaag()),
                Medewerkers.HOEK.id(),
                o.klok.instant());

        DossierId daarna = o.indienen.uitvoeren(bezwaar).ofFout();
        o.doe("zaakAanmaken", daarna, Map.of());

        assertThat(teVroeg).isEqualTo(Uitkomst.geweigerd(EnkelvoudigFout.NOG_GEEN_BESLUIT));
        assertThat(o.aanvragen.vind(daarna).orElseThrow().uiterlijk())
                .as("de termijn begint na de bezwaartermijn")
                .isEqualTo(o.berekening.vandaag().plusWeeks(2 + 2));
        List<CreeerZaak> zaken = o.uitgaand.berichten(CreeerZaak.class);
        assertThat(zaken.get(1).gerelateerd()).containsExactly(zaken.get(0).zaak());
    }

    @Test
    @Tag("AF-12.2")
    void vraagtDeTabelBijEenBezwaarAlsWerkVanEenEigenSoort() {
        DossierId id = o.dienIn();
        o.aanvragen.bewaarBesluit(
                id,
                1,
                BesluitTest.besluit(Besluit.Uitkomst.AFGEWEZEN, Optional.empty(), Optional.empty())
                        .verzend(o.berekening.vandaag()),
                Medewerkers.HOEK.id(),
                o.klok.instant());

        o.indienen.uitvoeren(zonderBehandelaar(bezwaar(id))).ofFout();

        assertThat(o.toewijzingen).extracting(vraag -> vraag.get("soort")).contains("bezwaar");
    }

    @Test
    void meldtBijOpschalenAlleenOverWieEnWaarom() {
        DossierId id = o.dienIn();
        Opschaling opschaling =
                new Opschaling(UUID.randomUUID(), id, "meerdere-problemen", Optional.empty(), Optional.empty(), false);
        o.aanvragen.voegToe(opschaling, o.klok.instant());

        o.doe("opschalen", id, Map.of());

        assertThat(o.gebeurtenissen.gepubliceerd(OpschalingGevraagd.class))
                .containsExactly(
                        new OpschalingGevraagd(opschaling.id(), id, Set.of(Gezin.SANNE.id()), "meerdere-problemen"));
        assertThat(o.aanvragen.vind(id).orElseThrow().resultaat()).isEmpty();
    }

    @Test
    @Tag("INV-24")
    void sluitDeZaakNietNogEensAlsDeAanvraagIntussenEindigde() {
        DossierId id = o.dienIn();
        Opschaling opschaling = new Opschaling(
                UUID.randomUUID(),
                id,
                "meerdere-problemen",
                Optional.of(Opschaling.Besluit.SLUITEN),
                Optional.empty(),
                false);
        o.aanvragen.voegToe(opschaling, o.klok.instant());
        o.aanvragen.bewaar(opschaling);
        o.doe("zaakSluiten", id, Map.of("uitkomst", "ingetrokken"));

        o.doe("opschalingAfdoen", id, Map.of());

        assertThat(o.uitgaand.berichten(SluitZaak.class))
                .extracting(SluitZaak::resultaat)
                .containsExactly("Ingetrokken");
        assertThat(o.aanvragen.vind(id).orElseThrow().resultaat()).contains("Ingetrokken");
        assertThat(o.dossiers.vind(id).orElseThrow().loopt()).isFalse();
    }

    @OpElkeDatabase
    @Tag("INV-20")
    void neemtEenAfgeschaaldDeelplanEenKeerOverMetZaakBeginEnAfscherming(Databasesoort soort) {
        o = op(soort, false);
        DossierId traject = DossierId.nieuw();
        Zaakidentificatie zaak = new Zaakidentificatie("9901-DEELPLAN-1");
        DeelplanAfgeschaald afgeschaald = new DeelplanAfgeschaald(
                DeelplanId.nieuw(),
                traject,
                zaak,
                "wmo",
                List.of(Gezin.SANNE.id(), Gezin.KEREM.id()),
                Medewerkers.VISSER.id(),
                LocalDate.now(o.klok).minusWeeks(1),
                true);

        o.overnemen.bij(afgeschaald);
        o.overnemen.bij(afgeschaald);

        Aanvraag aanvraag = o.aanvragen.van(Gezin.SANNE.id()).get(0);
        assertThat(o.aanvragen.van(Gezin.SANNE.id())).hasSize(1);
        assertThat(aanvraag.uiterlijk())
                .isEqualTo(LocalDate.now(o.klok).minusWeeks(1).plusWeeks(2));
        assertThat(o.dossiers.vind(aanvraag.id()).orElseThrow().vertrouwelijk()).isTrue();
        assertThat(o.dossiers.isInTeam(aanvraag.id(), Medewerkers.VISSER.id())).isTrue();

        o.doe("zaakOvernemen", aanvraag.id(), Map.of("afgeschaaldVan", traject.toString()));

        assertThat(o.zaken.zaak(aanvraag.id())).contains(zaak);
        assertThat(o.uitgaand.berichten(CreeerZaak.class)).isEmpty();
        assertThat(o.uitgaand.geplaatst())
                .filteredOn(g -> g.bericht() instanceof WijzigRollen)
                .singleElement()
                .satisfies(g -> assertThat(g.dossier()).isEqualTo(aanvraag.id()));
        assertThat(o.uitgaand.opvolging())
                .as("niets van dit dossier gaat voor het maken van de zaak")
                .containsEntry(aanvraag.id(), traject);
    }

    @Test
    void sluitEenOvergenomenLeveringAlsVerstrekt() {
        DossierId id = o.dienIn("rolstoel");

        String uitkomst =
                String.valueOf(o.doe("leveringOvernemen", id, Map.of()).get("uitkomst"));
        o.doe("zaakSluiten", id, Map.of("uitkomst", uitkomst));

        assertThat(o.uitgaand.berichten(SluitZaak.class))
                .extracting(SluitZaak::resultaat)
                .containsExactly("Verstrekt");
    }

    @Test
    void geeftEenAanvraagZonderBehandelaarAanHetTeamVanDeTabelMetDeMinsteDossiers() {
        o.team = Medewerkers.VISSER.team();

        DossierId eerste = o.indienen.uitvoeren(zonderBehandelaar()).ofFout();

        assertThat(o.dossiers.isInTeam(eerste, Medewerkers.VISSER.id())).isTrue();
        assertThat(o.toewijzingen)
                .containsExactly(
                        Map.of("soort", "enkelvoudig", "leefdomein", "zorg", "jeugd", false, "vertrouwelijk", false));

        o.team = Optional.of("Team dat niet bestaat");
        DossierId tweede = o.indienen.uitvoeren(zonderBehandelaar()).ofFout();

        assertThat(o.dossiers.isInTeam(tweede, Medewerkers.MULDER.id()))
                .as("wie het minst heeft")
                .isTrue();
        assertThat(o.dossiers.vindAlle(List.of(eerste, tweede)))
                .extracting(Dossier::team)
                .as("het werk staat waar het ligt, niet waar niemand is")
                .containsExactly(Medewerkers.VISSER.team(), Medewerkers.MULDER.team());
    }

    private NieuweAanvraag zonderBehandelaar() {
        return zonderBehandelaar(o.nieuw());
    }

    private static NieuweAanvraag zonderBehandelaar(NieuweAanvraag n) {
        return new NieuweAanvraag(
                n.soort(),
                n.zaaktype(),
                n.kanaal(),
                n.aanvrager(),
                n.ontvangen(),
                n.vraag(),
                n.producten(),
                n.hoortBij(),
                n.bron(),
                Optional.empty(),
                n.zaak(),
                n.afgeschaaldVan());
    }

    private NieuweAanvraag bezwaar(DossierId id) {
        NieuweAanvraag n = o.nieuw();
        return new NieuweAanvraag(
                Aanvraag.Soort.BEZWAAR,
                n.zaaktype(),
                n.kanaal(),
                n.aanvrager(),
                n.ontvangen(),
                n.vraag(),
                n.producten(),
                Optional.of(id),
                Optional.empty(),
                n.behandelaar(),
                Optional.empty(),
                Optional.empty());
    }

    private Aanvraag.Termijnstand stand(DossierId id) {
        return o.aanvragen.vind(id).orElseThrow().termijnstand();
    }

    private static Aanvraagopstelling op(Databasesoort soort, boolean deelzaken) {
        return new Aanvraagopstelling(soort.vers("enkelvoudig"), deelzaken);
    }
}
