package nl.zaakregie.plan.domain;

import static nl.zaakregie.testkit.gezin.Gezin.G1;
import static nl.zaakregie.testkit.gezin.Gezin.HENK;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static nl.zaakregie.testkit.gezin.Gezin.TRUUS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlaninhoudVoorLidTest {

    private final Planinhoud inhoud = inhoud();

    @Test
    @Tag("AF-03.5")
    @Tag("AF-03.6")
    @Tag("INV-18")
    void bevatEigenEnGezamenlijkeOnderdelenEnNietsVanEenAnder() {
        Planinhoud vanKerem = inhoud.voor(KEREM.id(), G1.clientIds());

        assertThat(vanKerem.doelen()).extracting(Doel::omschrijving).containsExactly("geen ontruiming", "samen eten");
        assertThat(vanKerem.problemen()).extracting(Probleem::omschrijving).containsExactly("verzuim");
        assertThat(vanKerem.deelplannen()).isEmpty();
        assertThat(vanKerem.toString()).doesNotContain(SANNE.id().toString());
    }

    @Test
    @Tag("AF-03.5")
    void eenDeelplanNoemtAlleenDoelenDieHetLidMagLezen() {
        Planinhoud vanTruus = inhoud.voor(TRUUS.id(), G1.clientIds());

        assertThat(vanTruus.deelplannen()).singleElement().satisfies(deelplan -> {
            assertThat(deelplan.personen()).containsExactly(TRUUS.id());
            assertThat(deelplan.doelen()).containsExactly(1);
        });
    }

    @Test
    @Tag("AF-03.5")
    void actiesZijnDieVanHetLidZelfEnVanNetwerkEnProfessionalsVoorDoelenDieHijMagLezen() {
        assertThat(acties(SANNE)).containsExactly("eigen actie van Sanne", "buurman haalt post", "loopt zonder doel");
        assertThat(acties(KEREM)).containsExactly("buurman haalt post");
    }

    @Test
    @Tag("INV-18")
    void watOverMeerLedenGaatLeestGeenVanHenTotDeRegisseurHetGedeeldNoemt() {
        assertThat(doelen(SANNE)).contains("samen eten").doesNotContain("ruzie over geld");
        assertThat(doelen(KEREM)).contains("samen eten").doesNotContain("ruzie over geld");
        assertThat(doelen(TRUUS)).containsExactly("geen ontruiming");
    }

    @Test
    @Tag("INV-18")
    void watVanAlleLedenIsIsVanDeGroepEnWatBijHetTeamBlijftLeestNiemand() {
        Doel vanAllen = new Doel(
                5,
                Leefdomein.HUISVESTING,
                "rustig wonen",
                List.copyOf(G1.clientIds()),
                Optional.empty(),
                Optional.empty(),
                Doelstatus.ACTIEF);

        assertThat(inhoud.met(vanAllen).voor(KEREM.id(), G1.clientIds()).doelen())
                .extracting(Doel::omschrijving)
                .contains("rustig wonen");
        assertThat(inhoud.met(met(vanAllen, Ledeninzage.GEEN))
                        .voor(KEREM.id(), G1.clientIds())
                        .doelen())
                .extracting(Doel::omschrijving)
                .doesNotContain("rustig wonen");
    }

    private List<String> doelen(Persoon lid) {
        return inhoud.voor(lid.id(), G1.clientIds()).doelen().stream()
                .map(Doel::omschrijving)
                .toList();
    }

    private List<String> acties(Persoon lid) {
        return inhoud.voor(lid.id(), G1.clientIds()).acties().stream()
                .map(Actie::omschrijving)
                .toList();
    }

    private static Planinhoud inhoud() {
        return new Planinhoud(
                List.of(probleemVan(1, "somber", SANNE), probleemVan(2, "verzuim", KEREM)),
                List.of(
                        doelVan(1, "geen ontruiming"),
                        doelVan(2, "rust", SANNE),
                        gedeeld(doelVan(3, "samen eten", SANNE, KEREM)),
                        doelVan(4, "ruzie over geld", SANNE, KEREM)),
                List.of(
                        actieVan(1, "eigen actie van Sanne", Actie.Uitvoerder.Soort.GROEPSLID, SANNE, Optional.of(1)),
                        actieVan(2, "buurman haalt post", Actie.Uitvoerder.Soort.NETWERK, HENK, Optional.of(1)),
                        actieVan(3, "loopt zonder doel", Actie.Uitvoerder.Soort.GROEPSLID, SANNE, Optional.empty()),
                        actieVan(4, "bellen over opa", Actie.Uitvoerder.Soort.NETWERK, HENK, Optional.empty())),
                List.of(new Deelplan(
                        DeelplanId.nieuw(),
                        1,
                        "Hulp thuis",
                        Optional.of("wmo"),
                        List.of(SANNE.id(), TRUUS.id()),
                        List.of(1, 2),
                        Optional.empty(),
                        Deelplan.Uitvoerdersoort.GEMEENTE,
                        new Deelplan.Planning(Optional.empty(), Optional.empty()),
                        Optional.of(Ledeninzage.GEDEELD))),
                Optional.empty());
    }

    private static Probleem probleemVan(int nummer, String omschrijving, Persoon... personen) {
        return new Probleem(nummer, Leefdomein.ONDERWIJS, omschrijving, ids(personen), Optional.empty());
    }

    private static Doel doelVan(int nummer, String omschrijving, Persoon... personen) {
        return new Doel(
                nummer,
                Leefdomein.HUISVESTING,
                omschrijving,
                ids(personen),
                Optional.empty(),
                Optional.empty(),
                Doelstatus.ACTIEF);
    }

    private static Doel gedeeld(Doel doel) {
        return met(doel, Ledeninzage.GEDEELD);
    }

    private static Doel met(Doel doel, Ledeninzage inzage) {
        return new Doel(
                doel.nummer(),
                doel.leefdomein(),
                doel.omschrijving(),
                doel.personen(),
                doel.indicator(),
                doel.termijn(),
                doel.status(),
                Optional.of(inzage));
    }

    private static Actie actieVan(
            int nummer, String omschrijving, Actie.Uitvoerder.Soort soort, Persoon wie, Optional<Integer> bijDoel) {
        return new Actie(
                nummer,
                omschrijving,
                new Actie.Uitvoerder(soort, Optional.of(wie.id()), Optional.empty()),
                true,
                Optional.empty(),
                Optional.empty(),
                bijDoel,
                Actiestatus.GEPLAND,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static List<PersoonId> ids(Persoon... personen) {
        return Stream.of(personen).map(Persoon::id).toList();
    }
}
