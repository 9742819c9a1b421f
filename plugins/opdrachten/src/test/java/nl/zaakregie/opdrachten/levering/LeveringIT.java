package nl.zaakregie.opdrachten.levering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.bericht.DocumentBijgewerkt;
import nl.zaakregie.api.bericht.DocumentOntvangen;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.bericht.ZaakstatusOntvangen;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.OpdrachtGewijzigd;
import nl.zaakregie.api.gebeurtenis.OverdrachtBeantwoord;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.opdrachten.levering.Opdracht.Stand;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LeveringIT {

    private final Leveringopstelling o = opstelling(Databasesoort.H2);

    @Test
    @Tag("AF-05.1")
    void toontWieHetProductOpDieDagAanbiedtDeGoedkoopsteEerst() {
        assertThat(o.catalogus.aanbod("wmobegeleiding", Leveringopstelling.INGANG))
                .extracting(c -> c.aanbieder().naam() + " " + c.tarief() + " "
                        + c.vrij().orElseThrow() + " " + c.wachttijd().orElseThrow())
                .containsExactly("De Steun 64.20 4 21", "Thuis Sterk 68.40 4 21");
        assertThat(o.catalogus.aanbod("wmobegeleiding", LocalDate.of(2027, 1, 1)))
                .extracting(c -> c.aanbieder().naam())
                .containsExactly("Thuis Sterk");
    }

    @OpElkeDatabase
    @Tag("INV-27")
    void steltEenOpdrachtOpBinnenContractMetDePrijsVanDieDag(Databasesoort soort) {
        Leveringopstelling een = opstelling(soort);

        Opdracht opdracht = een.geven.stelOp(een.bij("22222222")).ofFout();

        Opdracht bewaard = een.opdrachten.vind(opdracht.id()).orElseThrow();
        assertThat(bewaard).usingRecursiveComparison().ignoringFields("volume").isEqualTo(opdracht);
        assertThat(bewaard.stand()).isEqualTo(Stand.CONCEPT);
        assertThat(bewaard.tarief()).isEqualByComparingTo("64.20");
        assertThat(een.gebeurtenissen.gepubliceerd(OpdrachtGewijzigd.class))
                .extracting(OpdrachtGewijzigd::stand)
                .containsExactly("concept");
    }

    @Test
    @Tag("INV-27")
    void gaatAlleenBuitenContractMetEenRedenEnHetAkkoordVanContractbeheer() {
        assertThat(code(o.geven.stelOp(o.bij("33333333")))).isEqualTo(LeveringFout.GEEN_CONTRACT);
        assertThat(code(o.geven.stelOp(o.bij("44444444")))).isEqualTo(LeveringFout.GEEN_CONTRACT);
        assertThat(code(o.geven.stelOp(o.buitenContract("99999999")))).isEqualTo(LeveringFout.ONBEKEND_AANBOD);

        UUID id = o.geven.stelOp(o.buitenContract("33333333")).ofFout().id();
        assertThat(code(o.geven.zet(id, Stand.VERZONDEN))).isEqualTo(LeveringFout.KAN_NU_NIET);
        o.geven.keurGoed(id).ofFout();

        assertThat(o.geven.zet(id, Stand.VERZONDEN)).isInstanceOf(Uitkomst.Gelukt.class);
        assertThat(code(o.geven.keurGoed(id))).isEqualTo(LeveringFout.KAN_NU_NIET);
    }

    @Test
    @Tag("INV-26")
    void hoortBijEenDeelplanMetEenGemeentelijkProductDatNogLoopt() {
        assertThat(code(o.geven.stelOp(o.nieuw(o.eigenKracht, "22222222", Optional.empty()))))
                .isEqualTo(LeveringFout.ONBEKEND_DEELPLAN);
        o.beeindig();

        assertThat(code(o.geven.stelOp(o.bij("22222222")))).isEqualTo(LeveringFout.DEELPLAN_BEEINDIGD);
    }

    @OpElkeDatabase
    @Tag("AF-05.2")
    @Tag("INV-24")
    void volgtDeLevensloopEnBewaartIedereStand(Databasesoort soort) {
        Leveringopstelling een = opstelling(soort);
        UUID id = een.geven.stelOp(een.bij("11111111")).ofFout().id();

        een.geven.zet(id, Stand.VERZONDEN).ofFout();
        een.levering().bij(new OverdrachtBeantwoord(een.deelplan, een.traject, true));
        een.geven.zet(id, Stand.GESTART).ofFout();
        een.geven.zet(id, Stand.GESTOPT).ofFout();
        een.geven.zet(id, Stand.GESTART).ofFout();
        een.geven.zet(id, Stand.AFGESLOTEN).ofFout();

        assertThat(een.opdrachten.verloop(id))
                .extracting(Opdrachten.Stap::stand)
                .containsExactly(
                        Stand.CONCEPT,
                        Stand.VERZONDEN,
                        Stand.GEACCEPTEERD,
                        Stand.GESTART,
                        Stand.GESTOPT,
                        Stand.GESTART,
                        Stand.AFGESLOTEN);
        assertThat(code(een.geven.zet(id, Stand.GESTART))).isEqualTo(LeveringFout.KAN_NU_NIET);
    }

    @Test
    @Tag("AF-05.3")
    void brengtEenWeigeringOpDeWerklijstVanDeRegisseur() {
        UUID id = o.geven.stelOp(o.bij("11111111")).ofFout().id();
        o.geven.zet(id, Stand.VERZONDEN).ofFout();

        o.levering().bij(new OverdrachtBeantwoord(o.deelplan, o.traject, false));

        assertThat(o.werk.werk(Medewerkers.JANSEN)).singleElement().satisfies(w -> {
            assertThat(w.soort()).isEqualTo("opdrachtGeweigerd");
            assertThat(w.dossier()).contains(o.traject);
        });
        assertThat(o.werk.werk(Medewerkers.VOS)).isEmpty();
        o.geven.zet(id, Stand.INGETROKKEN).ofFout();
        assertThat(o.werk.werk(Medewerkers.JANSEN)).isEmpty();
    }

    @OpElkeDatabase
    @Tag("AF-05.4")
    void meldtEenOpdrachtDieNietOpTijdStart(Databasesoort soort) {
        Leveringopstelling een = opstelling(soort);
        UUID id = een.geven.stelOp(een.bij("11111111")).ofFout().id();
        een.geven.zet(id, Stand.VERZONDEN).ofFout();
        een.klok.zetOp(Leveringopstelling.INGANG
                .plusDays(14)
                .atStartOfDay(java.time.ZoneId.of("Europe/Amsterdam"))
                .toInstant());

        assertThat(een.werk.werk(Medewerkers.JANSEN))
                .as("op de veertiende dag nog niet")
                .isEmpty();
        een.klok.verder(Duration.ofDays(1));

        assertThat(een.werk.werk(Medewerkers.JANSEN)).extracting(w -> w.soort()).containsExactly("opdrachtNietGestart");
        een.geven.zet(id, Stand.GESTART).ofFout();
        assertThat(een.werk.werk(Medewerkers.JANSEN)).isEmpty();
    }

    @Test
    @Tag("AF-05.5")
    void teltWatHetPlanKostGeplandEnVastgelegd() {
        o.geven.stelOp(o.bij("22222222")).ofFout();
        UUID verzonden = o.geven.stelOp(o.bij("11111111")).ofFout().id();
        o.geven.zet(verzonden, Stand.VERZONDEN).ofFout();
        UUID ingetrokken = o.geven.stelOp(o.bij("11111111")).ofFout().id();
        o.geven.zet(ingetrokken, Stand.INGETROKKEN).ofFout();

        Kostenbeeld kosten = Kostenbeeld.van(o.opdrachten.van(o.traject));

        assertThat(kosten.gepland()).isEqualTo(new BigDecimal("1540.80"));
        assertThat(kosten.vastgelegd()).isEqualTo(new BigDecimal("1641.60"));
        assertThat(kosten.regels()).hasSize(2);
        assertThat(o.raadplegen.van(o.verzoek(), o.traject)).hasSize(3);
        assertThat(o.raadplegen.kosten(o.verzoek(), o.traject).velden())
                .containsEntry("gepland", new BigDecimal("1540.80"))
                .containsEntry("vastgelegd", new BigDecimal("1641.60"));
    }

    @OpElkeDatabase
    @Tag("AF-05.2")
    void volgtWatAndereSystemenMetDeZaakVanHetDeelplanDoen(Databasesoort soort) {
        Leveringopstelling een = opstelling(soort);
        UUID id = een.geven.stelOp(een.bij("11111111")).ofFout().id();
        een.geven.zet(id, Stand.VERZONDEN).ofFout();

        stuur(een, new ZaakstatusOntvangen("Suite", Leveringopstelling.ZAAK, "In behandeling", Optional.empty()));
        stuur(
                een,
                new DocumentOntvangen(
                        "Suite",
                        Leveringopstelling.ZAAK,
                        Optional.of(new Documentidentificatie("9901-DOC-1")),
                        Optional.of("Beschikking")));
        stuur(
                een,
                new DocumentBijgewerkt(
                        "Suite",
                        Leveringopstelling.ZAAK,
                        Optional.of(new Documentidentificatie("9901-DOC-1")),
                        Optional.empty()));

        assertThat(een.opdrachten.vind(id).orElseThrow().stand()).isEqualTo(Stand.GESTART);
        assertThat(een.meldingen.van(een.traject))
                .extracting(m -> m.soort() + " " + m.omschrijving())
                .containsExactlyInAnyOrder("status In behandeling", "document Beschikking", "bijgewerkt Document");
        assertThat(een.raadplegen.meldingen(een.verzoek(), een.traject)).hasSize(3);
        assertThat(verwerker(een, ZaakstatusOntvangen.class)
                        .isVoor(new ZaakstatusOntvangen(
                                "Suite", new Zaakidentificatie("9901-VREEMD"), "x", Optional.empty())))
                .isFalse();
    }

    @OpElkeDatabase
    void laatDeTweedeVanTweeTegelijkWeten(Databasesoort soort) {
        Leveringopstelling een = opstelling(soort);
        Opdracht opdracht = een.geven.stelOp(een.bij("11111111")).ofFout();
        een.geven.zet(opdracht.id(), Stand.VERZONDEN).ofFout();

        assertThatThrownBy(() -> een.opdrachten.wijzig(opdracht.naar(Stand.INGETROKKEN, een.klok.instant())))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(LeveringFout.GELIJKTIJDIG_GEWIJZIGD));
    }

    private static <B extends InkomendBericht> void stuur(Leveringopstelling een, B bericht) {
        @SuppressWarnings("unchecked") // the class of the message itself
        BerichtVerwerker<B> verwerker = (BerichtVerwerker<B>) verwerker(een, bericht.getClass());
        assertThat(verwerker.isVoor(bericht)).isTrue();
        assertThat(verwerker.controleer(bericht)).isEmpty();
        verwerker.verwerk(bericht);
    }

    @SuppressWarnings("unchecked") // its soort says so
    private static <B extends InkomendBericht> BerichtVerwerker<B> verwerker(Leveringopstelling een, Class<B> soort) {
        return (BerichtVerwerker<B>) een.berichten.verwerkers().stream()
                .filter(v -> v.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    private static Object code(Uitkomst<Opdracht> uitkomst) {
        return ((Uitkomst.Geweigerd<Opdracht>) uitkomst).foutcode();
    }

    private static Leveringopstelling opstelling(Databasesoort soort) {
        return Leveringopstelling.op(soort.vers("opdrachten"));
    }
}
