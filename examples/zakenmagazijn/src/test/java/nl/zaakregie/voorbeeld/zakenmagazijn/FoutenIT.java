package nl.zaakregie.voorbeeld.zakenmagazijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zaakregie.stuf.fout.Plek;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Magazijnproef;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Soapantwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Suite.Vraag;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One refusal per code of StUF 03.01 that can occur here (ZDS.md ch. 10), and what every refusal looks like. */
class FoutenIT extends Magazijnproef {

    private static final String ASYNCHROON = "OntvangAsynchroon";
    private static final String VRAAG = "BeantwoordVraag";
    private static final String VRIJ = "VerwerkSynchroonVrijBericht";

    /** Shown where the circumstances can be made: a store or DMS that does not work. */
    private static final Set<StufFoutcode> ELDERS = EnumSet.of(StufFoutcode.STUF046, StufFoutcode.STUF049);

    /**
     * Cannot occur: order per sender is not asked (019) and functies are told apart before they are refused (037); no
     * history is kept (062-070) or asked for (118, 119); questions are answered at once (061, 124, 130, 960); who may do
     * what depends on the application, not on its user (127).
     */
    private static final Set<StufFoutcode> NIET = EnumSet.of(
            StufFoutcode.STUF019,
            StufFoutcode.STUF037,
            StufFoutcode.STUF061,
            StufFoutcode.STUF062,
            StufFoutcode.STUF063,
            StufFoutcode.STUF065,
            StufFoutcode.STUF066,
            StufFoutcode.STUF068,
            StufFoutcode.STUF069,
            StufFoutcode.STUF070,
            StufFoutcode.STUF118,
            StufFoutcode.STUF119,
            StufFoutcode.STUF124,
            StufFoutcode.STUF127,
            StufFoutcode.STUF130,
            StufFoutcode.STUF960);

    FoutenIT() {
        super(Databasesoort.H2, Map.of());
    }

    @TestFactory
    Stream<DynamicTest> weigertMetDeJuisteCode() {
        return rijen().map(rij -> DynamicTest.dynamicTest(rij.code().code(), () -> {
            Soapantwoord antwoord = rij.stuur().apply(this);

            assertThat(antwoord.status()).isEqualTo(500);
            assertThat(antwoord.foutcode()).isEqualTo(rij.code().code());
            assertThat(antwoord.foutsoort()).isEqualTo(rij.soort());
            assertThat(antwoord.waarde("plek")).isEqualTo(rij.code().plek().waarde());
            assertThat(antwoord.waarde("faultcode")).endsWith(rij.code().plek() == Plek.CLIENT ? ":Client" : ":Server");
            assertThat(antwoord.waarde("omschrijving")).isEqualTo(rij.code().omschrijving());
            assertThat(antwoord.waarde("faultstring")).isEqualTo(rij.code().omschrijving());
            assertThat(antwoord.foutdetails()).contains(rij.details());
            assertThat(antwoord.tekst())
                    .doesNotContain("999905296", "Hulp bij het huishouden", "mw-jansen")
                    .doesNotContain("Exception", "\tat ");
        }));
    }

    @Test
    void toontOfVerklaartElkeCode() {
        Set<StufFoutcode> getoond = EnumSet.noneOf(StufFoutcode.class);
        rijen().forEach(rij -> getoond.add(rij.code()));

        assertThat(getoond).doesNotContainAnyElementsOf(NIET).doesNotContainAnyElementsOf(ELDERS);
        getoond.addAll(ELDERS);
        getoond.addAll(NIET);
        assertThat(getoond).containsExactlyInAnyOrder(StufFoutcode.values());
    }

    private static Stream<Rij> rijen() {
        return Stream.of(partijen(), koppen(), inhoud(), vragen()).flatMap(List::stream);
    }

    private static List<Rij> partijen() {
        return List.of(
                fo03(StufFoutcode.STUF001, "0301", f -> f.ruw("http://www.egem.nl/StUF/StUF0302")),
                fo03(StufFoutcode.STUF004, "sectormodel", f -> f.ruw("http://www.egem.nl/StUF/sector/abc/0310")),
                fo03(StufFoutcode.STUF007, "0310", f -> f.ruw("http://www.egem.nl/StUF/sector/zkn/0320")),
                fo03(StufFoutcode.STUF010, "ontvanger", f -> f.zaak(t -> t.replace("Zakenmagazijn", "Vreemde"))),
                fo03(StufFoutcode.STUF013, "zender", f -> f.zaak(t -> t.replace(">Zaakregie<", ">Vreemde<"))),
                fo03(StufFoutcode.STUF016, "", FoutenIT::zelfdeNummer),
                fo03(StufFoutcode.STUF052, "", FoutenIT::nietBevoegd));
    }

    private static List<Rij> koppen() {
        return List.of(
                fo03(StufFoutcode.STUF022, "berichtcode", f -> f.zaak(t -> t.replace(">Lk01<", ">Zz01<"))),
                fo03(StufFoutcode.STUF025, "berichtcode", f -> f.zaak(t -> t.replace(">Lk01<", ">Lv01<"))),
                fo03(
                        StufFoutcode.STUF028,
                        "entiteittype",
                        f -> f.zaak(t -> t.replace("<StUF:entiteittype>ZAK<", "<StUF:entiteittype>XYZ<"))),
                fo03(
                        StufFoutcode.STUF031,
                        "entiteittype",
                        f -> f.zaak(t -> t.replace("<StUF:entiteittype>ZAK<", "<StUF:entiteittype>EDC<"))),
                fo02(StufFoutcode.STUF034, "functie", f -> f.nummer("bestaatNiet")),
                fo02(StufFoutcode.STUF040, "functie", f -> f.nummer("cancelCheckout")),
                fo03(StufFoutcode.STUF043, "crossRefnummer", FoutenIT::antwoordOpNiets));
    }

    private static List<Rij> inhoud() {
        return List.of(
                fo03(StufFoutcode.STUF055, "deelzakenIndicatie", f -> f.zaak(FoutenIT::zonderDeelzakenIndicatie)),
                fo03(
                        StufFoutcode.STUF058,
                        "mutatiesoort",
                        f -> f.zaak(t -> t.replace("<StUF:mutatiesoort>T<", "<StUF:mutatiesoort>W<"))),
                fo03(StufFoutcode.STUF064, "zaaktype", f -> f.zaak(t -> t.replace("WMOHH", "ANDERS"))),
                fo03(StufFoutcode.STUF067, "identificatie", FoutenIT::tweedeKeer));
    }

    private static List<Rij> vragen() {
        String bereik = "<ZKN:vanaf StUF:entiteittype=\"ZAK\">%s</ZKN:vanaf>"
                + "<ZKN:totEnMet StUF:entiteittype=\"ZAK\">%s</ZKN:totEnMet>";
        String dag = "<ZKN:startdatum%s>20261101</ZKN:startdatum>";
        String gelijk = "<ZKN:gelijk StUF:entiteittype=\"ZAK\"%s>%s</ZKN:gelijk>";
        String nummer = "<ZKN:identificatie>9901Z1</ZKN:identificatie>";
        String einde = "<ZKN:einddatum>20261101</ZKN:einddatum>";
        return List.of(
                vraag(StufFoutcode.STUF076, "einddatum", bereik.formatted(dag.formatted(""), einde)),
                vraag(
                        StufFoutcode.STUF079,
                        "startdatum",
                        gelijk.formatted("", nummer + dag.formatted(""))
                                + bereik.formatted(dag.formatted(""), dag.formatted(""))),
                vraag(
                        StufFoutcode.STUF082,
                        "vanaf/startdatum",
                        bereik.formatted(dag.formatted(" StUF:exact=\"false\""), dag.formatted(""))),
                vraag(
                        StufFoutcode.STUF085,
                        "totEnMet/startdatum",
                        bereik.formatted(dag.formatted(""), dag.formatted(" StUF:indOnvolledigeDatum=\"D\""))),
                vraag(
                        StufFoutcode.STUF088,
                        "sleutelVerzendend",
                        gelijk.formatted(" StUF:sleutelVerzendend=\"1\" StUF:sleutelOntvangend=\"2\"", "")),
                vraag(
                        StufFoutcode.STUF091,
                        "sleutelVerzendend",
                        gelijk.formatted(" StUF:sleutelVerzendend=\"1\"", nummer)),
                vraag(StufFoutcode.STUF094, "sleutelVerzendend", gelijk.formatted(" StUF:sleutelVerzendend=\"1\"", "")),
                vraag(
                        StufFoutcode.STUF106,
                        "start",
                        gelijk.formatted("", nummer) + bereik.formatted(dag.formatted(""), dag.formatted(""))
                                + "<ZKN:start><ZKN:object StUF:entiteittype=\"ZAK\"/></ZKN:start>"),
                fo02(
                        StufFoutcode.STUF097,
                        "scope",
                        f -> f.details12(t -> t.replace(
                                "StUF:scope=\"alles\"/>",
                                "StUF:scope=\"alles\"><ZKN:identificatie xsi:nil=\"true\"/></ZKN:object>"))),
                fo02(
                        StufFoutcode.STUF103,
                        "start",
                        f -> f.details12(t -> t.replace("Vervolgvraag>false<", "Vervolgvraag>true<"))),
                fo02(
                        StufFoutcode.STUF133,
                        "sortering",
                        f -> f.details12(t -> t.replace("<StUF:sortering>1<", "<StUF:sortering>14<"))));
    }

    private Soapantwoord ruw(String naamruimte) {
        return suite.stuurTekst(ASYNCHROON, "", "<x:zakLk01 xmlns:x=\"" + naamruimte + "\"/>");
    }

    private Soapantwoord zaak(Function<String, String> verandering) {
        return suite.stuurTekst(ASYNCHROON, "", verandering.apply(klein(Map.of())));
    }

    private String klein(Map<String, String> vast) {
        Map<String, String> waarden =
                new HashMap<>(Map.of("identificatie", nieuweZaakidentificatie(), "zaaktype", "WMOHH"));
        waarden.putAll(vast);
        return Suite.vul("creeerZaak-klein", waarden);
    }

    private Soapantwoord zelfdeNummer() {
        Map<String, String> nummer = Map.of("referentienummer", "R-" + nieuweZaakidentificatie());
        suite.stuurTekst(Vraag.CREEER_ZAAK, klein(nummer));
        return suite.stuurTekst(Vraag.CREEER_ZAAK, klein(nummer));
    }

    private Soapantwoord nietBevoegd() {
        String bericht = klein(Map.of());
        schakel("weigert");
        try {
            return suite.stuurTekst(ASYNCHROON, "", bericht);
        } finally {
            schakel("aan");
        }
    }

    private Soapantwoord tweedeKeer() {
        Map<String, String> zelfde = Map.of("identificatie", nieuweZaakidentificatie());
        suite.stuurTekst(Vraag.CREEER_ZAAK, klein(zelfde));
        return suite.stuurTekst(Vraag.CREEER_ZAAK, klein(zelfde));
    }

    private Soapantwoord nummer(String functie) {
        return suite.stuurTekst(
                VRIJ,
                "",
                Suite.vul("genereerZaakIdentificatie", Map.of())
                        .replace(">genereerZaakidentificatie<", ">" + functie + "<"));
    }

    private Soapantwoord antwoordOpNiets() {
        return suite.stuurTekst(ASYNCHROON, "", Suite.vul("overdragenZaak-antwoord", Map.of()));
    }

    private Soapantwoord details12(Function<String, String> verandering) {
        String bericht = Suite.vul("geefZaakdetails", Map.of("identificatie", "9901Z1"));
        return suite.stuurTekst(VRAAG, "", verandering.apply(bericht));
    }

    private static String zonderDeelzakenIndicatie(String bericht) {
        return bericht.replaceAll("<ZKN:deelzakenIndicatie>.*</ZKN:deelzakenIndicatie>", "");
    }

    private static Rij vraag(StufFoutcode code, String details, String selectie) {
        return fo02(
                code,
                details,
                f -> f.suite.stuurTekst(VRAAG, "", Suite.vul("zds11-geefZaakdetails", Map.of("selectie", selectie))));
    }

    private static Rij fo02(StufFoutcode code, String details, Function<FoutenIT, Soapantwoord> stuur) {
        return new Rij(code, "Fo02", details, stuur);
    }

    private static Rij fo03(StufFoutcode code, String details, Function<FoutenIT, Soapantwoord> stuur) {
        return new Rij(code, "Fo03", details, stuur);
    }

    /** @param details what the details of the fault must name */
    private record Rij(StufFoutcode code, String soort, String details, Function<FoutenIT, Soapantwoord> stuur) {}
}
