package nl.zaakregie.plan.domain;

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
        Planinhoud vanKerem = inhoud.voor(KEREM.id());

        assertThat(vanKerem.doelen()).extracting(Doel::omschrijving).containsExactly("geen ontruiming", "samen eten");
        assertThat(vanKerem.problemen()).extracting(Probleem::omschrijving).containsExactly("verzuim");
        assertThat(vanKerem.deelplannen()).isEmpty();
        assertThat(vanKerem.toString()).doesNotContain(SANNE.id().toString());
    }

    @Test
    @Tag("AF-03.5")
    void eenDeelplanNoemtAlleenDoelenDieHetLidMagLezen() {
        Planinhoud vanTruus = inhoud.voor(TRUUS.id());

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

    private List<String> acties(Persoon lid) {
        return inhoud.voor(lid.id()).acties().stream().map(Actie::omschrijving).toList();
    }

    private static Planinhoud inhoud() {
        return new Planinhoud(
                List.of(probleemVan(1, "somber", SANNE), probleemVan(2, "verzuim", KEREM)),
                List.of(
                        doelVan(1, "geen ontruiming"),
                        doelVan(2, "rust", SANNE),
                        doelVan(3, "samen eten", SANNE, KEREM)),
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
                        new Deelplan.Planning(Optional.empty(), Optional.empty()))),
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
