package nl.zaakregie.voorbeeld.demo.hoofdtaak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The second story: a single question turns out to be more, gets regie, and goes on without it when one voorziening is
 * left (DOMEIN 1.4). Every step fails with a sentence when what it left is not as it should be.
 */
public final class OpEnAfschalen {

    private static final String AANVRAGEN = "/api/v1/enkelvoudig/aanvragen";
    private static final Gezinslid WIE = Gezinslid.JORIS;

    private final Gemeente gemeente;
    private final Verslag verslag;
    private final Meldingen meldingen;
    private final Magazijnblik magazijn;

    public OpEnAfschalen(Gemeente gemeente, Verslag verslag) {
        this.gemeente = gemeente;
        this.verslag = verslag;
        this.meldingen = new Meldingen(gemeente);
        this.magazijn = new Magazijnblik(gemeente.magazijn());
    }

    /** What the play left behind: the zaak that was applied for, and the one that went on without regie. */
    public record Uitkomst(String aanvraagzaak, String afgeschaaldeZaak) {}

    public Uitkomst speel() {
        JsonNode aanvraag = dienIn();
        String zaak = aanvraag.path("zaak").asText();
        Regie regie = schaalOp(aanvraag.path("id").asText(), zaak);
        String deelplanzaak = voerUit(regie);
        schaalAf(deelplanzaak);
        trekIn(aanvraag.path("id").asText(), zaak);
        return new Uitkomst(zaak, deelplanzaak);
    }

    private JsonNode dienIn() {
        stap("g. Een enkele vraag aan de balie: hulp bij het huishouden");
        JsonNode aanvraag = gemeente.kcc()
                .post(AANVRAGEN, Map.of("zaaktype", "wmohuishouden", "aanvrager", WIE.alsOpgave()))
                .moetLukken("aanvraag indienen");
        feit("Zaak " + aanvraag.path("zaak").asText() + ", zonder regisseur");
        return aanvraag;
    }

    private Regie schaalOp(String aanvraag, String zaak) {
        stap("g. De behandelaar ziet meer: opschalen. De aanvraag loopt door, het signaal gaat naar het meldpunt");
        List<String> vooraf = opschalingen();
        gemeente.behandelaar()
                .post(AANVRAGEN + "/" + aanvraag + "/opschaling", Map.of("reden", "meerdere-problemen"))
                .moetLukken("opschalen");
        Wacht.tot("de opschaling wacht bij de triagist", () -> opschalingen().size() > vooraf.size());
        String signaal = opschalingen().stream()
                .filter(id -> !vooraf.contains(id))
                .findFirst()
                .orElseThrow();
        Wacht.eis(
                "de taak staat bij het team van de tabel",
                werk("/api/v1/werkvoorraad?team=Meldpunt").contains("beoordelenSignaal"));
        List<String> trajecten = Regie.mijn(gemeente.regisseur());
        meldingen.beoordeel(signaal, "start");
        Regie regie = Regie.mijn(gemeente.regisseur()).stream()
                .filter(t -> !trajecten.contains(t))
                .findFirst()
                .map(t -> new Regie(gemeente.regisseur(), t))
                .orElseThrow(() -> new IllegalStateException("Er kwam geen groepstraject"));
        gemeente.triagist()
                .post(
                        AANVRAGEN + "/" + aanvraag + "/opschaling/besluit",
                        Map.of("besluit", "koppelen", "zaak", regie.gezinsplanzaak()))
                .moetLukken("over de opschaling beslissen");
        Wacht.tot(
                "de aanvraag hoort bij de gezinsplan-zaak",
                () -> magazijn.zaak(zaak)
                        .filter(z -> z.relaties().contains(regie.gezinsplanzaak()))
                        .isPresent());
        feit("Gezinsplan-zaak " + regie.gezinsplanzaak() + "; zaak " + zaak + " verwijst ernaar");
        return regie;
    }

    /** @return the zaak of the deelplan */
    private String voerUit(Regie regie) {
        stap("g. Met regie: een deelplan begeleiding, dat als enige overblijft");
        int doel = regie.voegDoelToe("huisvesting", "Zelfstandig blijven wonen");
        String deelplan = regie.voegDeelplanToe("Begeleiding", "wmobegeleiding", doel, "Koen Mulder", "mw-mulder");
        regie.stelVast();
        magazijn.backoffice("accepteer");
        regie.start(deelplan);
        Wacht.tot(
                "de begeleiding is geaccepteerd",
                () -> regie.overdracht(deelplan).equals("geaccepteerd"));
        String zaak = regie.deelplan(deelplan).path("zaak").asText();
        stap("g. Afschalen: het traject sluit, het deelplan gaat door als enkelvoudige zaak");
        regie.beeindig(deelplan, "voortgezet_als_enkelvoudig");
        regie.sluitAf().moetLukken("afsluiten");
        return zaak;
    }

    private void schaalAf(String zaak) {
        Wacht.tot("de behandelaar heeft de zaak", () -> dossierVan(zaak).isPresent());
        String dossier = dossierVan(zaak).orElseThrow();
        feit("Zaak " + zaak + " houdt haar nummer; de behandelaar heeft haar zonder regisseur");
        gemeente.behandelaar()
                .post(AANVRAGEN + "/" + dossier + "/overname", Map.of("vervolg", "leveren"))
                .moetLukken("overnemen");
        rondAf(dossier);
        Wacht.tot(
                "de zaak is afgerond",
                () -> magazijn.zaak(zaak)
                        .filter(z -> z.resultaat().contains("Verstrekt"))
                        .isPresent());
        feit("zakenmagazijn: zaak " + zaak + ", Verstrekt");
    }

    private Optional<String> dossierVan(String zaak) {
        return rijen("/api/v1/werkvoorraad?soort=overnemen")
                .map(rij -> rij.path("dossier").asText())
                .filter(dossier -> gemeente.behandelaar()
                        .haal(AANVRAGEN + "/" + dossier)
                        .tekst("zaak")
                        .equals(zaak))
                .findFirst();
    }

    private void rondAf(String dossier) {
        String taak = rijen("/api/v1/werkvoorraad?soort=overgenomenLevering")
                .filter(rij -> rij.path("dossier").asText().equals(dossier))
                .map(rij -> rij.path("id").asText())
                .findFirst()
                .orElseThrow();
        gemeente.behandelaar()
                .post("/api/v1/taken/" + taak + "/voltooiing", Map.of())
                .moetLukken("levering afronden");
    }

    /** So that this play can be done again. */
    private void trekIn(String aanvraag, String zaak) {
        gemeente.behandelaar()
                .post(AANVRAGEN + "/" + aanvraag + "/intrekking", Map.of())
                .moetLukken("aanvraag intrekken");
        Wacht.tot(
                "de aanvraag is ingetrokken",
                () -> magazijn.zaak(zaak)
                        .filter(z -> z.resultaat().contains("Ingetrokken"))
                        .isPresent());
        feit("De eerste vraag is niet meer nodig: zaak " + zaak + ", Ingetrokken");
    }

    private List<String> opschalingen() {
        return meldingen.teBeoordelen().stream()
                .map(regel -> regel.path("id").asText())
                .filter(id -> meldingen.signaal(id).path("kanaal").asText().equals("opschaling"))
                .toList();
    }

    private List<String> werk(String pad) {
        return StreamSupport.stream(
                        gemeente.triagist().haal(pad).moetLukken("werkvoorraad").spliterator(), false)
                .map(rij -> rij.path("soort").asText())
                .toList();
    }

    private Stream<JsonNode> rijen(String pad) {
        return StreamSupport.stream(
                gemeente.behandelaar().haal(pad).moetLukken("werkvoorraad").spliterator(), false);
    }

    private void stap(String tekst) {
        verslag.regel("");
        verslag.regel(tekst);
    }

    private void feit(String tekst) {
        verslag.regel("   " + tekst);
    }
}
