package nl.zaakregie.samenwerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.gebeurtenis.OverlegbesluitGenomen;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.api.overzicht.Overlegbesluiten.Overlegbesluit;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.DoorlatendeInzage;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.GeheugenGebeurtenissen;
import nl.zaakregie.testkit.geheugen.OpenToegang;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SamenwerkenIT {

    private final Opstelling o = new Opstelling(Databasesoort.H2.vers("samenwerken"));

    @OpElkeDatabase
    @Tag("AF-06.1")
    @Tag("INV-24")
    void schrijftBespreektEnStemtInEnBewaartIedereVersie(Databasesoort soort) {
        Opstelling een = new Opstelling(soort.vers("samenwerken"));
        UUID concept = een.schrijf(Stuk.Soort.CONCEPT, "afspraken");
        een.teamwerk
                .schrijf(een.traject, Stuk.Soort.BERICHT, "reactie", "graag korter", Optional.of(concept))
                .ofFout();
        een.teamwerk.gaAkkoord(concept).ofFout();
        een.teamwerk.gaAkkoord(concept).ofFout();

        UUID korter = een.teamwerk.vervang(concept, "kortere afspraken").ofFout();

        assertThat(een.stukken.van(een.traject))
                .extracting(Stuk::id)
                .contains(korter)
                .doesNotContain(concept);
        assertThat(een.stukken.vind(concept).orElseThrow().tekst()).isEqualTo("afspraken");
        assertThat(een.stukken.akkoordVan(concept)).containsExactly(Medewerkers.JANSEN.id());
        assertThat(een.stukken.akkoordVan(korter)).isEmpty();
        assertThatThrownBy(() -> een.teamwerk.vervang(concept, "anders"))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(SamenwerkenFout.AL_VERVANGEN));
        assertThat(een.inzien.stukken(een.verzoek(), een.traject)).hasSize(2);
    }

    @OpElkeDatabase
    @Tag("AF-06.1")
    @Tag("AF-06.3")
    void toontEenProfessionalVanBuitenAlleenWatMetHemIsGedeeldEnZolangHetGeldt(Databasesoort soort) {
        Opstelling een = new Opstelling(soort.vers("samenwerken"));
        UUID gedeeld = een.schrijf(Stuk.Soort.CONCEPT, "voor de wijkagent");
        een.schrijf(Stuk.Soort.BERICHT, "voor het team");
        UUID deling = een.teamwerk
                .deel(
                        gedeeld,
                        Medewerkers.VISSER.id(),
                        "veiligheid in huis",
                        een.vandaag().plusDays(7))
                .ofFout();

        assertThat(een.gedeeldMetVisser()).isEqualTo(1);
        een.klok.verder(Duration.ofDays(8));
        assertThat(een.gedeeldMetVisser()).as("verlopen").isZero();
        een.klok.verder(Duration.ofDays(-8));
        assertThat(een.gedeeldMetVisser()).isEqualTo(1);
        een.gebruikers.meldAan(Medewerkers.JANSEN);
        een.teamwerk.trekIn(deling).ofFout();

        assertThat(een.gedeeldMetVisser()).as("ingetrokken").isZero();
        een.gebruikers.meldAan(Medewerkers.JANSEN);
        assertThat(een.teamwerk.trekIn(deling)).isEqualTo(Uitkomst.geweigerd(SamenwerkenFout.AL_INGETROKKEN));
        assertThat(een.inzien.delingen(een.verzoek(), een.traject)).hasSize(1);
    }

    @Test
    @Tag("AF-06.3")
    void deeltNietMetWieAlInHetTeamZitEnNietTotGisteren() {
        UUID stuk = o.schrijf(Stuk.Soort.CONCEPT, "afspraken");

        assertThat(o.teamwerk.deel(stuk, Medewerkers.JANSEN.id(), "doel", o.vandaag()))
                .isEqualTo(Uitkomst.geweigerd(SamenwerkenFout.ZIT_AL_IN_TEAM));
        assertThat(o.teamwerk.deel(
                        stuk, Medewerkers.VISSER.id(), "doel", o.vandaag().minusDays(1)))
                .isInstanceOfSatisfying(
                        Uitkomst.Geweigerd.class, w -> assertThat(w.foutcode()).isEqualTo(SamenwerkenFout.ONVOLLEDIG));
    }

    @Test
    @Tag("AF-06.3")
    void deeltNietsZonderDoel() {
        UUID stuk = o.schrijf(Stuk.Soort.CONCEPT, "afspraken");

        for (String doel : List.of("", "  ", "x".repeat(201))) {
            assertThat(o.teamwerk.deel(stuk, Medewerkers.VISSER.id(), doel, o.vandaag()))
                    .isInstanceOfSatisfying(Uitkomst.Geweigerd.class, w -> {
                        assertThat(w.foutcode()).isEqualTo(SamenwerkenFout.ONVOLLEDIG);
                        assertThat(w.details()).asString().contains("doel");
                    });
        }
        assertThat(o.stukken.delingenMet(Medewerkers.VISSER.id(), o.vandaag())).isEmpty();
        assertThatThrownBy(() -> new Deling(
                        UUID.randomUUID(),
                        stuk,
                        o.traject,
                        Medewerkers.VISSER.id(),
                        " ",
                        o.vandaag(),
                        Medewerkers.JANSEN.id(),
                        o.klok.instant(),
                        Optional.empty()))
                .as("ook langs een andere weg komt er geen deling zonder doel")
                .isInstanceOf(IllegalArgumentException.class);
    }

    @OpElkeDatabase
    @Tag("AF-06.2")
    void voertEenCasusoverlegEnMaaktVanEenBesluitEenGebeurtenis(Databasesoort soort) {
        Opstelling een = new Opstelling(soort.vers("samenwerken"));
        UUID id = een.overleg();
        assertThat(een.voeren.besluit(id, "te vroeg", Overleg.Wie.REGISSEUR, Optional.empty()))
                .isEqualTo(Uitkomst.geweigerd(SamenwerkenFout.NIET_GEHOUDEN));

        UUID verslag = een.voeren.houd(id, List.of(1), "besproken hoe verder").ofFout();
        UUID besluit = een.voeren
                .besluit(
                        id,
                        "gezin bezoeken",
                        Overleg.Wie.PROFESSIONAL,
                        Optional.of(een.vandaag().plusDays(3)))
                .ofFout();

        Overleg gehouden = een.overleggen.zoek(id).orElseThrow();
        assertThat(gehouden.deelnemers())
                .extracting(d -> d.aanwezig().orElseThrow())
                .containsExactly(false, true);
        assertThat(gehouden.verslag()).contains(verslag);
        assertThat(een.gebeurtenissen.gepubliceerd(OverlegbesluitGenomen.class))
                .containsExactly(new OverlegbesluitGenomen(besluit, een.traject));
        assertThat(een.overleggen.vind(besluit))
                .contains(new Overlegbesluit(
                        "gezin bezoeken",
                        "professional",
                        Optional.of(een.vandaag().plusDays(3))));
        assertThat(een.voeren.zegAf(id)).isEqualTo(Uitkomst.geweigerd(SamenwerkenFout.NIET_GEPLAND));
        assertThat(een.inzien.overleggen(een.verzoek(), een.traject)).hasSize(1);
    }

    @Test
    @Tag("AF-06.2")
    void zegtEenOverlegAfEnNodigtNiemandAlleenUit() {
        UUID id = o.overleg();

        o.voeren.zegAf(id).ofFout();

        assertThat(o.overleggen.zoek(id).orElseThrow().stand()).isEqualTo(Overleg.Stand.VERVALLEN);
        assertThat(o.voeren.nodigUit(o.traject, "x", "x", Instant.EPOCH, "x", List.of()))
                .isInstanceOf(Uitkomst.Geweigerd.class);
    }

    /** The plugin on a database, with everything around it in memory; Fatima Jansen is regisseur and logged on. */
    private static final class Opstelling implements Groepstrajecten {

        private final VerzetbareKlok klok = new VerzetbareKlok();
        private final VasteGebruikers gebruikers = VasteGebruikers.alle().meldAan(Medewerkers.JANSEN);
        private final GeheugenDossiers dossiers = new GeheugenDossiers(klok);
        private final GeheugenGebeurtenissen gebeurtenissen = new GeheugenGebeurtenissen();
        private final DossierId traject = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);
        private final Stukken stukken;
        private final Overleggen overleggen;
        private final Teamwerk teamwerk;
        private final OverlegVoeren voeren;
        private final SamenwerkingInzien inzien;

        Opstelling(TestDatabase database) {
            OpenToegang toegang = new OpenToegang();
            stukken = new Stukken(database.jdbc());
            overleggen = new Overleggen(database.jdbc());
            teamwerk = new Teamwerk(stukken, new Teamblik(dossiers), toegang, gebruikers, klok);
            voeren = new OverlegVoeren(
                    overleggen, stukken, new Overlegfase(dossiers), toegang, gebruikers, gebeurtenissen, klok);
            inzien = new SamenwerkingInzien(
                    stukken, overleggen, this, gebruikers, teamwerk, new Teamblik(dossiers), new DoorlatendeInzage());
        }

        UUID schrijf(Stuk.Soort soort, String tekst) {
            return teamwerk.schrijf(traject, soort, "stuk", tekst, Optional.empty())
                    .ofFout();
        }

        UUID overleg() {
            return voeren.nodigUit(
                            traject,
                            "veiligheid",
                            "Wmo 2015 art. 5.1.1",
                            klok.instant().plus(Duration.ofDays(2)),
                            "hoe verder",
                            List.of(
                                    new Overleg.Deelnemer(Optional.empty(), "wijkagent", Optional.empty()),
                                    new Overleg.Deelnemer(
                                            Optional.of(Medewerkers.VISSER.id()), "schuldhulp", Optional.empty())))
                    .ofFout();
        }

        LocalDate vandaag() {
            return teamwerk.vandaag();
        }

        int gedeeldMetVisser() {
            gebruikers.meldAan(Medewerkers.VISSER);
            return inzien.gedeeldMetMij(verzoek()).size();
        }

        Inzageverzoek verzoek() {
            return new Inzageverzoek(gebruikers.huidige(), new Doel("regie"), "stukken raadplegen");
        }

        @Override
        public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
            return List.of();
        }

        @Override
        public Optional<LopendTraject> vind(DossierId id) {
            return Optional.of(new LopendTraject(
                    new GroepId(UUID.randomUUID()),
                    id,
                    Set.of(Gezin.SANNE.id()),
                    List.of(Medewerkers.JANSEN.id()),
                    false));
        }

        @Override
        public Optional<DossierId> vorige(DossierId id) {
            return Optional.empty();
        }
    }
}
