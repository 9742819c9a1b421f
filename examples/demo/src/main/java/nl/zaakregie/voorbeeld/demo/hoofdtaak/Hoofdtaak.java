package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Meldingen.Vorm;
import nl.zaakregie.voorbeeld.demo.klant.Antwoord;
import nl.zaakregie.voorbeeld.demo.klant.Restklant;
import nl.zaakregie.voorbeeld.demo.klant.Suite.Soapantwoord;

/**
 * From signal to closed dossier, and the next plan after it. Every step fails with a sentence when what it left in
 * Zaakregie, zakenmagazijn or DMS is not as it should be.
 */
public final class Hoofdtaak {

    private static final String OPGESTELD = "Gezinsplan opgesteld";

    private final Gemeente gemeente;
    private final Verslag verslag;
    private final Meldingen meldingen;
    private final Magazijnblik magazijn;

    public Hoofdtaak(Gemeente gemeente, Verslag verslag) {
        this.gemeente = gemeente;
        this.verslag = verslag;
        this.meldingen = new Meldingen(gemeente);
        this.magazijn = new Magazijnblik(gemeente.magazijn());
    }

    /** What the play left behind. */
    public record Uitkomst(String traject, String zaak, String vervolgtraject, String vervolgzaak) {}

    public Uitkomst speel() {
        magazijn.zetSchakelaar("aan");
        weigerOnvolledigeMeldingen();
        String signaal = ontvangSignaal();
        Regie regie = start(signaal);
        wisselRollen(regie);
        int doel = stelPlanOp(regie);
        voerDeelplannenUit(regie, doel);
        volg(regie, doel);
        ontvangTweedeSignaal(regie);
        return sluitEnBeginOpnieuw(regie);
    }

    private void weigerOnvolledigeMeldingen() {
        stap("a. Een melding zonder de vijf minimumvelden wordt geweigerd, met elk veld bij naam");
        Antwoord rest = gemeente.triagist().post("/api/v1/signalen", Map.of());
        Wacht.eis(
                "vijf ontbrekende velden bij REST",
                rest.status() == 422 && rest.inhoud().path("details").size() == 5);
        rest.inhoud()
                .path("details")
                .forEach(d -> feit("REST: " + d.path("waar").asText()));
        Soapantwoord stuf =
                meldingen.perStuf(Vorm.ZDS_1_2, Gezinslid.SANNE, Map.of("situatie", "", "inhoud", "", "relatie", ""));
        Wacht.eis("StUF-fout bij onvolledige melding", stuf.status() == 500 && stuf.bevat("Fo03Bericht"));
        feit("StUF: Fo03, en " + (stuf.bevat("situatie") ? "de velden staan erin" : "zonder velden"));
        Wacht.eis("de StUF-fout noemt het veld", stuf.bevat("situatie") && stuf.bevat("inhoud"));
    }

    private String ontvangSignaal() {
        stap("a. Een suite meldt een signaal met creeerZaak, in de vorm van ZDS 1.1");
        int vooraf = meldingen.teBeoordelen().size();
        String keer = "Huurachterstand, bericht van " + Instant.now();
        Soapantwoord antwoord = meldingen.perStuf(Vorm.ZDS_1_1, Gezinslid.SANNE, Map.of("situatie", keer));
        Wacht.eis("Bv03 op creeerZaak (ZDS 1.1)", antwoord.isBv03());
        feit("Bv03 ontvangen");
        Wacht.tot(
                "het signaal wacht op beoordeling",
                () -> meldingen.teBeoordelen().size() > vooraf);
        stap("a. Hetzelfde in de vorm van ZDS 1.2, over iemand anders");
        Wacht.eis(
                "Bv03 op creeerZaak (ZDS 1.2)",
                meldingen
                        .perStuf(Vorm.ZDS_1_2, Gezinslid.JORIS, Map.of("situatie", keer))
                        .isBv03());
        Wacht.tot("beide signalen wachten", () -> meldingen.teBeoordelen().size() > vooraf + 1);
        String signaal = overSanne();
        JsonNode beeld = meldingen.signaal(signaal);
        feit("b. De beoordelaar ziet: " + beeld.path("trajecten").size()
                + " lopende groepstrajecten voor deze personen");
        return signaal;
    }

    private String overSanne() {
        List<String> gevonden = meldingen.teBeoordelen().stream()
                .map(s -> s.path("id").asText())
                .filter(id -> meldingen
                        .signaal(id)
                        .path("betrokkenen")
                        .path(0)
                        .path("geboortedatum")
                        .asText()
                        .equals("1984-03-12"))
                .toList();
        Wacht.eis("er wacht een signaal over dit gezin", !gevonden.isEmpty());
        return gevonden.get(gevonden.size() - 1);
    }

    private Regie start(String signaal) {
        stap("b. De beoordelaar voegt twee gezinsleden toe en besluit: starten");
        meldingen.voegBetrokkeneToe(signaal, Gezinslid.KEREM);
        meldingen.voegBetrokkeneToe(signaal, Gezinslid.TRUUS);
        List<String> vooraf = Regie.mijn(gemeente.regisseur());
        meldingen.beoordeel(signaal, "start");
        List<String> nieuw = Regie.mijn(gemeente.regisseur()).stream()
                .filter(t -> !vooraf.contains(t))
                .toList();
        Wacht.eis("er is precies een groepstraject bij", nieuw.size() == 1);
        Regie regie = new Regie(gemeente.regisseur(), nieuw.get(0));
        String zaak = regie.gezinsplanzaak();
        stap("c. De gezinsplan-zaak komt in het zakenmagazijn");
        Wacht.tot(
                "de gezinsplan-zaak staat in het zakenmagazijn",
                () -> magazijn.zaak(zaak).isPresent());
        Magazijnblik.Regel regel = magazijn.zaak(zaak).orElseThrow();
        Wacht.eis("drie clienten in de zaak", regel.clienten() == 3);
        Wacht.eis("status 1", regel.heeftStatus("Signaal geregistreerd"));
        toon(zaak);
        return regie;
    }

    private void wisselRollen(Regie regie) {
        stap("c. Een tweede regisseur komt en gaat, een buurman komt in het netwerk: de zaak volgt");
        String zaak = regie.gezinsplanzaak();
        regie.voegRegisseurToe("mw-vos");
        regie.voegNetwerkToe(Gezinslid.HENK, "buurman");
        Wacht.tot(
                "de regisseur en de buurman staan in de zaak",
                () -> magazijn.rollen(zaak).containsAll(List.of("UITVOERENDE Regisseur", "BELANGHEBBENDE buurman")));
        regie.beeindigRegisseur("mw-vos");
        Wacht.tot(
                "de rol van de tweede regisseur is beeindigd",
                () -> magazijn.rollen(zaak).contains("UITVOERENDE Regisseur beeindigd"));
        feit("zakenmagazijn: " + magazijn.rollen(zaak));
    }

    private int stelPlanOp(Regie regie) {
        stap("d. Het plan: doelen, een actie en drie deelplannen; daarna vaststellen");
        int doel = regie.voegDoelToe("financien", "Vaste lasten worden betaald");
        regie.voegDoelToe("onderwijs", "Elke dag naar school");
        regie.voegActieToe(doel, "Post sorteren, elke zondag");
        regie.stelVast();
        String zaak = regie.gezinsplanzaak();
        Wacht.tot(
                "het plandocument en drie exemplaren staan in het DMS en de status is bijgewerkt",
                () -> magazijn.zaak(zaak)
                        .filter(z -> z.documenten() == 1 + z.clienten() && z.heeftStatus(OPGESTELD))
                        .isPresent());
        Wacht.eis(
                "geefLijstZaakdocumenten noemt het plandocument",
                Documentlijst.van(gemeente.magazijn(), zaak).bevat("Gezinsplan versie"));
        toon(zaak);
        leesPlan(regie);
        return doel;
    }

    private void leesPlan(Regie regie) {
        List<String> documenten = regie.plandocumenten();
        Wacht.eis("het plan en drie exemplaren zijn bekend", documenten.size() == 4);
        for (String document : documenten) {
            Restklant.Bestand pdf = regie.document(document);
            Wacht.eis(
                    "de regisseur leest het document uit het DMS, HTTP " + pdf.status(),
                    pdf.status() == 200
                            && pdf.soort().equals("application/pdf")
                            && new String(pdf.inhoud(), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"));
        }
        Wacht.eis(
                "een document van een ander plan bestaat hier niet",
                regie.document("9901-onbekend").status() == 404);
        feit("De regisseur leest het plan en de exemplaren uit het DMS; ieder lezen staat in het protocol");
    }

    private void voerDeelplannenUit(Regie regie, int doel) {
        stap("e. Drie deelplannen naast elkaar: een geaccepteerd, een geweigerd, een later gestart");
        String zaak = regie.gezinsplanzaak();
        String schuld = regie.voegDeelplanToe("Schuldhulpverlening", "schuldhulp", doel);
        String wmo = regie.voegDeelplanToe("Individuele begeleiding", "wmobegeleiding", doel);
        String netwerk = regie.voegDeelplanToe("Buurman doet boodschappen", "", doel);
        magazijn.backoffice("accepteer");
        regie.start(schuld);
        Wacht.tot(
                "de schuldhulp is geaccepteerd", () -> regie.overdracht(schuld).equals("geaccepteerd"));
        volgSuite(regie, schuld);
        magazijn.backoffice("weiger");
        regie.start(wmo);
        Wacht.tot("de begeleiding is geweigerd", () -> regie.overdracht(wmo).equals("geweigerd"));
        Wacht.tot("de weigering ligt bij de regisseur", () -> regie.taken().contains("behandelenWeigering"));
        feit("Taken van de regisseur: " + regie.taken());
        Wacht.eis(
                "twee deelplanzaken met een relatie naar de gezinsplan-zaak",
                magazijn.onder(zaak).size() == 2);
        magazijn.onder(zaak).forEach(z -> toon(z.zaak()));
        magazijn.backoffice("accepteer");
        regie.draagOpnieuwOver(wmo);
        Wacht.tot(
                "de tweede overdracht is geaccepteerd",
                () -> regie.overdracht(wmo).equals("geaccepteerd"));
        Wacht.eis("de taak is weg", !regie.taken().contains("behandelenWeigering"));
        stap("e. Het derde start later; een eindigt en wordt hernomen");
        regie.start(netwerk);
        regie.beeindig(netwerk);
        regie.herneem(netwerk);
        Wacht.eis(
                "drie deelplannen lopen naast elkaar",
                regie.taken().stream().filter("volgenDeelplan"::equals).count() == 3);
        Antwoord tevroeg = regie.sluitAf();
        Wacht.eis("afsluiten kan niet zolang deelplannen lopen (INV-28)", tevroeg.status() == 409);
        feit("Afsluiten geweigerd: " + tevroeg.inhoud().path("details").size() + " bezwaren");
        List.of(schuld, wmo, netwerk).forEach(regie::beeindig);
    }

    private void volgSuite(Regie regie, String deelplan) {
        stap("e. De suite stuurt haar status naar Zaakregie, die hem byte voor byte doorgeeft aan het zakenmagazijn");
        Suitepost suite = new Suitepost(gemeente);
        String zaak = regie.deelplan(deelplan).path("zaak").asText();
        Soapantwoord antwoord = suite.zetInBehandeling(zaak);
        Wacht.eis("het Bv03 van het zakenmagazijn: " + antwoord.inhoud(), antwoord.isBv03());
        Wacht.eis(
                "de status staat in het zakenmagazijn",
                magazijn.zaak(zaak).orElseThrow().heeftStatus("In behandeling"));
        Wacht.tot("de regisseur ziet de status bij het traject", () -> suite.regieZiet(regie, "In behandeling"));
        Wacht.tot("een abonnee op schuldhulp krijgt een notificatie", () -> suite.abonneeWeet(zaak));
        feit("De regisseur ziet de status, en een abonnee kreeg notificeerOverZaak");
    }

    private void volg(Regie regie, int doel) {
        stap("f. Monitoren en evalueren, zo vaak als nodig");
        regie.monitor(doel, "oranje");
        regie.monitor(doel, "groen");
        regie.evalueer(doel, "deels", "doorgaan");
        regie.evalueer(doel, "behaald", "afsluiten");
        feit("Twee keer gevolgd, twee keer geevalueerd");
    }

    private void ontvangTweedeSignaal(Regie regie) {
        stap("f. Een tweede signaal over het gezin valt onder het lopende traject (INV-09)");
        List<String> vooraf = Regie.mijn(gemeente.regisseur());
        String signaal = meldingen.perRest(Gezinslid.KEREM, "Verzuim op school, bericht van " + Instant.now());
        Wacht.tot("het signaal ligt bij de regisseur", () -> regie.taken().contains("beoordelenNieuwSignaal"));
        Wacht.eis(
                "er kwam geen tweede traject", Regie.mijn(gemeente.regisseur()).equals(vooraf));
        feit("Taken van de regisseur: " + regie.taken());
        regie.handelSignaalAf(signaal);
        Wacht.eis("het signaal is afgehandeld", !regie.taken().contains("beoordelenNieuwSignaal"));
    }

    private Uitkomst sluitEnBeginOpnieuw(Regie regie) {
        stap("f. Uitgevoerd melden en afsluiten, een besluit van de regisseur");
        String zaak = regie.gezinsplanzaak();
        String groep = regie.beeld().path("groep").asText();
        regie.meldUitgevoerd();
        regie.sluitAf().moetLukken("afsluiten");
        Wacht.tot(
                "eindstatus en resultaat staan in het zakenmagazijn",
                () -> magazijn.zaak(zaak)
                        .filter(z ->
                                z.heeftStatus("Zaak afgerond") && z.resultaat().contains("Doelen behaald"))
                        .isPresent());
        toon(zaak);
        stap("f. Een nieuw plan voor dezelfde groep verwijst naar het vorige (INV-02)");
        Regie vervolg = regie.opnieuw(groep);
        String vervolgzaak = vervolg.gezinsplanzaak();
        Wacht.tot(
                "de nieuwe zaak verwijst naar de vorige",
                () -> magazijn.zaak(vervolgzaak)
                        .filter(z -> z.relaties().contains(zaak))
                        .isPresent());
        Wacht.eis(
                "het nieuwe plan kent het vorige",
                !vervolg.plan().path("vorigPlan").asText("").isEmpty());
        toon(vervolgzaak);
        vervolg.sluitAf().moetLukken("het vervolg afsluiten, zodat dit spel opnieuw kan");
        return new Uitkomst(regie.traject(), zaak, vervolg.traject(), vervolgzaak);
    }

    private void toon(String zaak) {
        Magazijnblik.Regel z = magazijn.zaak(zaak).orElseThrow();
        feit("zakenmagazijn: zaak " + z.zaak() + ", " + z.zaaktype() + ", status " + z.statussen() + ", clienten "
                + z.clienten() + ", relaties " + z.relaties() + (z.resultaat().isEmpty() ? "" : ", " + z.resultaat()));
        feit("DMS: " + z.documenten() + " document(en) in de zaakmap");
    }

    private void stap(String tekst) {
        verslag.regel("");
        verslag.regel(tekst);
    }

    private void feit(String tekst) {
        verslag.regel("   " + tekst);
    }
}
