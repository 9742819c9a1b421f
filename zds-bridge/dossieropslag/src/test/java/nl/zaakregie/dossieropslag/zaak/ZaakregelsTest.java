package nl.zaakregie.dossieropslag.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.Bezorging;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.KoppelZaak;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Verzending;
import nl.zaakregie.api.uitgaand.WijzigClienten;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Zakenmagazijnclient;
import nl.zaakregie.testkit.geheugen.GeheugenZaaktypen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What breaks a rule of RZS is refused where the outbox asks, and never reaches the wire; there is no magazijn here. */
class ZaakregelsTest {

    private static final Zaakidentificatie ZAAK = new Zaakidentificatie("9901-2026-9");
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
    private static final Optional<String> GROEP = Optional.of("groep-1");
    private static final Optional<String> GEEN_GROEP = Optional.empty();
    private static final Zaakrol REGISSEUR = new Zaakrol(new MedewerkerId("mw-jansen"), "Jansen", "Regisseur");

    private final Zaakbezorgers bezorgers = new Zaakbezorgers(
            new Zaakvertaling(GeheugenZaaktypen.met(
                    GeheugenZaaktypen.GEZINSPLAN, GeheugenZaaktypen.SCHULDHULP, levensdomeinplan())),
            new Zakenmagazijnclient(
                    StufVerbinding.naar(URI.create("http://127.0.0.1:9/stuf")),
                    StufVersie.ZDS_1_2,
                    Systeem.van("9901", "Zaakregie"),
                    Systeem.van("9901", "Zakenmagazijn")),
            Clock.systemUTC());

    @Test
    @Tag("INV-02")
    void laatEenGezinsplanNaarHetPlanErvoorVerwijzenEnNietNaarMeer() {
        assertThatCode(() -> creeer("gezinsplan", GROEP, 1)).doesNotThrowAnyException();

        assertThat(bezwaren(() -> creeer("gezinsplan", GROEP, 2)))
                .singleElement()
                .satisfies(bezwaar -> {
                    assertThat(bezwaar.waar()).isEqualTo("heeftBetrekkingOpAndere");
                    assertThat(bezwaar.tekst())
                            .contains("alleen naar het plan ervoor", "koppel andere zaken aan dit plan");
                });
    }

    @Test
    void wilBijEenLevensdomeinplanPreciesEenGezinsplan() {
        assertThatCode(() -> creeer("levensdomeinplan", GROEP, 1)).doesNotThrowAnyException();

        assertThat(waar(() -> creeer("levensdomeinplan", GROEP, 0))).containsExactly("heeftBetrekkingOpAndere");
        assertThat(waar(() -> creeer("levensdomeinplan", GROEP, 2))).containsExactly("heeftBetrekkingOpAndere");
    }

    @Test
    void wilBijEenDeelplanEenOfTweePlannenErboven() {
        assertThatCode(() -> creeer("schuldhulp", GROEP, 2)).doesNotThrowAnyException();

        assertThat(waar(() -> creeer("schuldhulp", GROEP, 0))).containsExactly("heeftBetrekkingOpAndere");
        assertThat(waar(() -> creeer("schuldhulp", GROEP, 3))).containsExactly("heeftBetrekkingOpAndere");
    }

    @Test
    void vraagtVanEenZaakBuitenEenPlanAlleenClienten() {
        assertThatCode(() -> creeer("schuldhulp", GEEN_GROEP, 0)).doesNotThrowAnyException();
        assertThatCode(() -> creeer("schuldhulp", GEEN_GROEP, 3)).doesNotThrowAnyException();

        assertThat(waar(() -> creeer(opdracht("schuldhulp", GEEN_GROEP, 0, REGISSEUR))))
                .containsExactly("heeftBetrekkingOp");
        assertThat(waar(() -> creeer(opdracht("schuldhulp", GEEN_GROEP, 0, REGISSEUR, Gezin.ZONDER_BSN.gegevens()))))
                .containsExactly("heeftBetrekkingOp[0]/inp.bsn");
    }

    @Test
    void noemtVanElkeClientWatOntbreektEnNooitEenWaarde() {
        Persoonsgegevens sanne = Gezin.SANNE.gegevens();

        List<Foutdetail> bezwaren = bezwaren(() -> creeer(
                opdracht("gezinsplan", GROEP, 0, REGISSEUR, sanne, Gezin.ZONDER_BSN.gegevens(), zonderNaam(sanne))));

        assertThat(bezwaren)
                .extracting(Foutdetail::waar)
                .containsExactly("heeftBetrekkingOp[1]/inp.bsn", "heeftBetrekkingOp[2]/geslachtsnaam");
        assertThat(bezwaren.toString())
                .contains("houd hem in de groep", "vul haar bij de persoon aan")
                .doesNotContain(sanne.bsn().map(Bsn::waarde).orElseThrow(), sanne.geslachtsnaam());
    }

    @Test
    void weigertEenPlanVanEenRegisseurZonderAchternaam() {
        Zaakrol naamloos = new Zaakrol(new MedewerkerId("mw-jansen"), "", "Regisseur");

        assertThat(waar(() -> creeer(opdracht("gezinsplan", GROEP, 0, naamloos, Gezin.SANNE.gegevens()))))
                .containsExactly("heeftAlsInitiator/medewerker/achternaam");
    }

    @Test
    void weigertBijWijzigenWieZonderBsnKomtOfGaat() {
        assertThat(waar(() -> bezorgers
                        .wijzigClienten()
                        .proef(new WijzigClienten(
                                ZAAK,
                                "gezinsplan",
                                DAG,
                                List.of(Gezin.ZONDER_BSN.gegevens()),
                                List.of(Gezin.ZONDER_BSN.gegevens())))))
                .containsExactly("heeftBetrekkingOp[0]/inp.bsn", "heeftBetrekkingOp[1]/inp.bsn");
    }

    @Test
    void koppeltEenZaakAanEenPlan() {
        assertThatCode(() -> bezorgers.koppelZaak().proef(new KoppelZaak(ZAAK, "schuldhulp", ander(1))))
                .doesNotThrowAnyException();
    }

    @Test
    void verstuurtNietWatEenRegelBreekt() {
        CreeerZaak opdracht = opdracht("schuldhulp", GROEP, 0, REGISSEUR, Gezin.SANNE.gegevens());

        Bezorging bezorging = bezorgers
                .creeerZaak()
                .bezorg(new Verzending<>(
                        DossierId.nieuw(),
                        new Referentienummer("ZR1"),
                        Instant.parse("2026-11-24T08:00:00Z"),
                        opdracht));

        assertThat(bezorging).isInstanceOfSatisfying(Bezorging.Afgewezen.class, afwijzing -> {
            assertThat(afwijzing.code()).isEqualTo(DossieropslagFout.BERICHT_NIET_TE_MAKEN.code());
            assertThat(afwijzing.details()).extracting(Foutdetail::waar).containsExactly("heeftBetrekkingOpAndere");
        });
    }

    private void creeer(String zaaktype, Optional<String> groep, int relaties) {
        creeer(opdracht(zaaktype, groep, relaties, REGISSEUR, Gezin.SANNE.gegevens()));
    }

    private void creeer(CreeerZaak opdracht) {
        bezorgers.creeerZaak().proef(opdracht);
    }

    private static CreeerZaak opdracht(
            String zaaktype, Optional<String> groep, int relaties, Zaakrol regisseur, Persoonsgegevens... clienten) {
        return new CreeerZaak(
                ZAAK,
                zaaktype,
                DAG,
                List.of(clienten),
                regisseur,
                List.of(),
                List.of(),
                IntStream.range(0, relaties).mapToObj(ZaakregelsTest::ander).toList(),
                groep,
                Optional.of(1));
    }

    private static Zaakidentificatie ander(int nummer) {
        return new Zaakidentificatie("9901-2025-" + nummer);
    }

    private static Persoonsgegevens zonderNaam(Persoonsgegevens p) {
        return new Persoonsgegevens(
                p.bsn(),
                "",
                p.voorvoegsel(),
                p.voorletters(),
                p.voornamen(),
                p.geslacht(),
                p.geboortedatum(),
                p.adres(),
                p.gemeentecode());
    }

    private static Zaaktype levensdomeinplan() {
        return new Zaaktype(
                "levensdomeinplan",
                "LEVDOMPLAN",
                "Levensdomeinplan uitvoeren",
                Optional.empty(),
                List.of(new Zaaktype.Statustype(1, "GEREG", "Zaak geregistreerd")),
                List.of(),
                Optional.empty());
    }

    private static List<String> waar(Runnable daad) {
        return bezwaren(daad).stream().map(Foutdetail::waar).toList();
    }

    private static List<Foutdetail> bezwaren(Runnable daad) {
        SociaalDomeinException weigering = catchThrowableOfType(SociaalDomeinException.class, daad::run);
        assertThat(weigering.foutcode()).isEqualTo(DossieropslagFout.BERICHT_NIET_TE_MAKEN);
        return weigering.details();
    }
}
