package nl.zaakregie.modellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From two metingen to a row on the werkvoorraad of the regisseur, and off it again. */
@Tag("AF-02.3")
class DalingOverHttpIT {

    private static final String WERK = "werkvoorraad?soort=metingBekijken";

    private final Regiehost host = Regiehost.op(Databasesoort.H2);

    @Test
    @Tag("AF-12.1")
    void eenScherpeDalingIsWerkVoorDeRegisseurTotDieHaarHeeftBekeken() {
        DossierId traject = start();
        meet(traject, "2026-01-05", 4);
        String daling = meet(traject, "2026-01-10", 2);
        String afdoen = "triage/metingen/" + daling + "/daling/afgedaan";

        assertThat(host.get("jansen", "regie", WERK).tekst()).contains(daling).doesNotContain("huisvesting");
        assertThat(host.get("kuipers", "regie", WERK).tekst()).doesNotContain(daling);

        assertThat(host.post("kuipers", afdoen, Map.of()).status()).isEqualTo(403);
        assertThat(host.post("jansen", afdoen, Map.of()).status()).isEqualTo(204);
        assertThat(host.post("jansen", afdoen, Map.of()).status()).isEqualTo(404);
        assertThat(host.get("jansen", "regie", WERK).tekst()).doesNotContain(daling);
        assertThat(host.post(
                                "jansen",
                                "groepstrajecten/" + traject + "/afsluiting",
                                Map.of("reden", "doelen_behaald", "resultaat", "Doelen behaald"))
                        .status())
                .isEqualTo(200);
    }

    /** Of a groep no other test has; ended afterwards, so that nothing runs for its members in those. */
    private DossierId start() {
        Map<String, Object> ander = Map.of(
                "bsn", Gezin.ANDER.gegevens().bsn().orElseThrow().waarde(),
                "geslachtsnaam", Gezin.ANDER.gegevens().geslachtsnaam());
        Map<String, Object> zonderBsn = Map.of(
                "geslachtsnaam",
                Gezin.ZONDER_BSN.gegevens().geslachtsnaam(),
                "geboortedatum",
                "2000-01-01",
                "adres",
                Map.of("straat", "Molenweg", "huisnummer", 88, "postcode", "9999XC", "woonplaats", "Waterkerk"));
        Regiehost.Antwoord gestart =
                host.post("jansen", "groepstrajecten", Map.of("personen", List.of(ander, zonderBsn)));
        assertThat(gestart.status()).as(gestart.tekst()).isEqualTo(201);
        return new DossierId(UUID.fromString(gestart.veld("id")));
    }

    private String meet(DossierId traject, String datum, int huisvesting) {
        String client = client(traject);
        Regiehost.Antwoord concept = host.post(
                "jansen",
                "triage/metingen",
                Map.of(
                        "dossier",
                        traject.toString(),
                        "persoon",
                        client(traject),
                        "instrument",
                        "ZRM",
                        "editie",
                        "2017",
                        "variant",
                        "volwassenen",
                        "datum",
                        datum,
                        "reden",
                        "hulpvraag: wonen",
                        "scores",
                        List.of(Map.of("domein", "huisvesting", "score", huisvesting))));
        assertThat(concept.status()).as(concept.tekst()).isEqualTo(201);
        String id = concept.veld("id");
        assertThat(host.postMetVersie("jansen", "triage/metingen/" + id + "/definitief", 1)
                        .status())
                .isEqualTo(200);
        return id;
    }

    private String client(DossierId traject) {
        return host.bean(Groepstrajecten.class).vind(traject).orElseThrow().clienten().stream()
                .map(PersoonId::toString)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
