package nl.zaakregie.werkvoorraad;

import static nl.zaakregie.werkvoorraad.Proefwerk.NEGEN_UUR;
import static nl.zaakregie.werkvoorraad.Proefwerk.bron;
import static nl.zaakregie.werkvoorraad.Proefwerk.item;
import static nl.zaakregie.werkvoorraad.Proefwerk.taak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.beslissing.Beslisregel;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.lijst.Bladzijde;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WerkvoorraadTonenTest {

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
    private final VasteGebruikers gebruikers = VasteGebruikers.alle();
    private final List<Map<String, Object>> vragen = new ArrayList<>();
    private Optional<Map<String, Object>> tabel = Optional.empty();
    private final DossierId open = dossiers.eenDossier("signaal", false);

    @Test
    @Tag("AF-12.1")
    @Tag("AF-12.2")
    void voegtTakenEnAnderWerkSamenHetDringendsteEerst() {
        Instant nu = klok.instant();
        dossiers.metTaak(taak("zonder-termijn", open, Rol.TRIAGIST, Optional.empty()))
                .metTaak(taak("ruim", open, Rol.TRIAGIST, Optional.of(nu.plus(Duration.ofDays(9)))))
                .metTaak(taak("krap", open, Rol.TRIAGIST, Optional.of(nu.plus(Duration.ofDays(1)))))
                .metTaak(taak("te-laat", open, Rol.TRIAGIST, Optional.of(nu.minus(Duration.ofDays(1)))));
        Werkbron ander = bron(
                "ander", item("oud", Rol.TRIAGIST, Optional.empty(), Optional.empty(), NEGEN_UUR.minusSeconds(60)));

        List<Werkregel> regels = toon(Medewerkers.SMIT, Werkvraag.ALLES, ander);

        assertThat(regels)
                .extracting(Werkregel::id)
                .containsExactly("te-laat", "krap", "ruim", "oud", "zonder-termijn");
        assertThat(regels.get(1)).satisfies(r -> {
            assertThat(r.bron()).isEqualTo("dossiers");
            assertThat(r.soort()).isEqualTo("beoordelenSignaal");
            assertThat(r.titel()).isEqualTo("Beoordelen signaal");
            assertThat(r.dossier()).contains(open.waarde());
            assertThat(r.rollen()).containsExactly("triagist");
            assertThat(r.onderwerp()).contains("sleutel-krap");
        });
    }

    @Test
    @Tag("AF-12.4")
    void toontAlleenWerkVanEenEigenRolOokAlsEenBronMeerGeeft() {
        Werkbron slordig = bron(
                "slordig",
                item("van-mij", Rol.KCC, Optional.empty(), Optional.empty(), NEGEN_UUR),
                item("van-beheer", Rol.FUNCTIONEELBEHEER, Optional.empty(), Optional.empty(), NEGEN_UUR));

        assertThat(toon(Medewerkers.BAKKER, Werkvraag.ALLES, slordig))
                .extracting(Werkregel::id)
                .containsExactly("van-mij");
    }

    @Test
    @Tag("INV-20")
    @Tag("AF-12.4")
    void toontGeenWerkVanEenVertrouwelijkDossierAanWieNietInHetTeamZit() {
        DossierId besloten = dossiers.eenDossier("groepstraject", true, Medewerkers.KUIPERS);
        Werkbron slordig =
                bron("slordig", item("geheim", Rol.REGISSEUR, Optional.of(besloten), Optional.empty(), NEGEN_UUR));

        assertThat(toon(Medewerkers.JANSEN, Werkvraag.ALLES, slordig)).isEmpty();
        assertThat(toon(Medewerkers.KUIPERS, Werkvraag.ALLES, slordig)).hasSize(1);
    }

    @Test
    @Tag("INV-20")
    void beheerZietWerkVanEenVertrouwelijkDossierZonderHetDossier() {
        DossierId besloten = dossiers.eenDossier("groepstraject", true, Medewerkers.KUIPERS);
        Werkbron uitgaand = bron(
                "uitgaand",
                item("besloten", Rol.FUNCTIONEELBEHEER, Optional.of(besloten), Optional.empty(), NEGEN_UUR),
                item("open", Rol.FUNCTIONEELBEHEER, Optional.of(open), Optional.empty(), NEGEN_UUR.plusSeconds(1)));

        assertThat(toon(Medewerkers.BEHEER, Werkvraag.ALLES, uitgaand))
                .extracting(Werkregel::dossier)
                .containsExactly(Optional.empty(), Optional.of(open.waarde()));
    }

    @Test
    @Tag("AF-12.2")
    void filtertOpSoortTeamEnEigenWerk() {
        Werkbron ander = bron(
                "ander",
                item("vrij", Rol.REGISSEUR, Optional.empty(), Optional.empty(), NEGEN_UUR),
                item("van-vos", Rol.REGISSEUR, Optional.empty(), Optional.of(Medewerkers.VOS.id()), NEGEN_UUR),
                item("van-kuipers", Rol.REGISSEUR, Optional.empty(), Optional.of(Medewerkers.KUIPERS.id()), NEGEN_UUR),
                item("van-jansen", Rol.REGISSEUR, Optional.empty(), Optional.of(Medewerkers.JANSEN.id()), NEGEN_UUR));
        Werkvraag team = new Werkvraag(Optional.of("Wijkteam Oost"), Optional.empty(), false);
        Werkvraag soort = new Werkvraag(Optional.empty(), Optional.of("anders"), false);
        Werkvraag mijn = new Werkvraag(Optional.empty(), Optional.empty(), true);

        assertThat(toon(Medewerkers.JANSEN, team, ander))
                .extracting(Werkregel::id)
                .containsExactly("van-jansen", "van-vos", "vrij");
        assertThat(toon(Medewerkers.JANSEN, soort, ander)).isEmpty();
        assertThat(toon(Medewerkers.JANSEN, mijn, ander)).singleElement().satisfies(r -> {
            assertThat(r.behandelaar()).contains("mw-jansen");
            assertThat(r.behandelaarnaam()).contains("Fatima Jansen");
        });
    }

    @Test
    void bronDieLangsTweeWegenKomtTeltEenKeerEnTweeBronnenMetEenNaamWordenGeweigerd() {
        Werkbron een = bron("een", item("a", Rol.KCC, Optional.empty(), Optional.empty(), NEGEN_UUR));

        assertThat(toon(Medewerkers.BAKKER, Werkvraag.ALLES, een, een)).hasSize(1);
        assertThatThrownBy(() -> toon(Medewerkers.BAKKER, Werkvraag.ALLES, een, bron("een")))
                .hasMessageContaining("een");
    }

    @Test
    @Tag("AF-12.2")
    void vrijWerkStaatBijHetTeamVanDeTabelOfVanZijnDossierEnDatBepaaltHetFilter() {
        DossierId schulden = dossiers.eenDossier("enkelvoudig", false);
        dossiers.zetTeam(schulden, Optional.of("Schuldhulp"));
        Werkbron ander = bron(
                "ander",
                item("geland", Rol.KCC, Optional.empty(), Optional.empty(), NEGEN_UUR)
                        .metTeam(Optional.of("Balie")),
                item("van-dossier", Rol.KCC, Optional.of(schulden), Optional.empty(), NEGEN_UUR),
                item("van-niemand", Rol.KCC, Optional.empty(), Optional.empty(), NEGEN_UUR),
                item("genomen", Rol.KCC, Optional.of(schulden), Optional.of(Medewerkers.BAKKER.id()), NEGEN_UUR));

        assertThat(toon(Medewerkers.BAKKER, Werkvraag.ALLES, ander))
                .extracting(Werkregel::id, Werkregel::team)
                .containsExactly(
                        tuple("geland", Optional.of("Balie")),
                        tuple("genomen", Optional.of("KCC")),
                        tuple("van-dossier", Optional.of("Schuldhulp")),
                        tuple("van-niemand", Optional.empty()));

        tabel = Optional.of(Map.of("team", "Backoffice", "rol", "kcc"));
        assertThat(toon(Medewerkers.BAKKER, vanTeam("Backoffice"), ander))
                .extracting(Werkregel::id)
                .as("een regel van de tabel voor dit soort werk gaat voor het team van het dossier")
                .containsExactly("van-dossier", "van-niemand");
        assertThat(toon(Medewerkers.BAKKER, vanTeam("KCC"), ander))
                .extracting(Werkregel::id)
                .containsExactly("genomen");
        assertThat(toon(Medewerkers.BAKKER, vanTeam("Schuldhulp"), ander)).isEmpty();

        tabel = Optional.of(Map.of("team", "Backoffice", "rol", "regisseur"));
        assertThat(toon(Medewerkers.BAKKER, vanTeam("Schuldhulp"), ander))
                .extracting(Werkregel::id)
                .as("een regel voor een andere rol zegt hier niets; wat van niemand is, ziet ieder team")
                .containsExactly("van-dossier", "van-niemand");
    }

    @Test
    @Tag("AF-12.2")
    void werkVanWieOpEenDossierZitBlijftBijHunTeamEnElkeSoortWordtEenKeerGevraagd() {
        DossierId traject = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);
        DossierId oud = dossiers.eenDossier("gezinsplan", false, Medewerkers.JANSEN);
        dossiers.zetTeam(traject, Optional.of("Wijkteam Oost"));
        tabel = Optional.of(Map.of("team", "Elders", "rol", "regisseur"));
        Werkbron ander = bron(
                "ander",
                item("traject", Rol.REGISSEUR, Optional.of(traject), Optional.empty(), NEGEN_UUR),
                item("zonder-team", Rol.REGISSEUR, Optional.of(oud), Optional.empty(), NEGEN_UUR),
                item("zonder-team-ook", Rol.REGISSEUR, Optional.of(oud), Optional.empty(), NEGEN_UUR));

        assertThat(toon(Medewerkers.JANSEN, Werkvraag.ALLES, ander))
                .extracting(Werkregel::team)
                .containsExactly(Optional.of("Wijkteam Oost"), Optional.of("Elders"), Optional.of("Elders"));
        assertThat(vragen).containsExactly(Map.of("soort", "uitgaandAfgewezen", "voorRol", "regisseur"));
    }

    private static Werkvraag vanTeam(String team) {
        return new Werkvraag(Optional.of(team), Optional.empty(), false);
    }

    private List<Beslisregel> teams(String naam, Map<String, Object> vraag) {
        vragen.add(vraag);
        return tabel.map(Beslisregel::new).stream().toList();
    }

    private List<Werkregel> toon(Gebruiker gebruiker, Werkvraag vraag, Werkbron... losse) {
        gebruikers.meldAan(gebruiker);
        Werkbronnen bronnen = new Werkbronnen(
                () -> Stream.of(new WerkvoorraadPlugin(new Dossiertaken(dossiers, klok))), () -> Stream.of(losse));
        return new WerkvoorraadTonen(bronnen, dossiers, gebruikers, new Toewijzingstabel(this::teams))
                .uitvoeren(vraag, Bladzijde.EERSTE);
    }
}
