package nl.zaakregie.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.triage.Dalingen.Daling;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Meting.Afwijking;
import nl.zaakregie.triage.Meting.Inhoud;
import nl.zaakregie.triage.Meting.Markering;
import nl.zaakregie.triage.Meting.Score;
import nl.zaakregie.triage.Meting.Stap;
import nl.zaakregie.triage.Meting.Status;

class JdbcMetingenIT {

    private final DossierId dossier = DossierId.nieuw();

    @OpElkeDatabase
    void bewaartAlleSoortenMetingen(Databasesoort soort) {
        JdbcMetingen metingen = new JdbcMetingen(soort.vers("triage").jdbc());
        Score relevant = new Score(
                "justitie", Optional.empty(), Optional.of(Markering.NIET_RELEVANT), Optional.of("niet gevraagd"));
        Score open = new Score("huisvesting", Optional.empty(), Optional.empty(), Optional.empty());
        Meting zrm = meting(
                Metingopstelling.ZRM,
                Metingopstelling.domeinen("2026-11-01", relevant, Metingopstelling.score("financien", 1), open),
                Optional.empty());
        Meting ladder = meting(Metingopstelling.LADDER, Metingopstelling.ladder("2026-10-01", 2, 4), Optional.empty());
        Meting boom = meting(
                Metingopstelling.ROUTERING,
                Metingopstelling.pad(
                        Optional.of(new Afwijking("regisseur", "bekend")),
                        new Stap("veiligheid", "nee"),
                        new Stap("traject", "ja")),
                Optional.empty());

        List.of(zrm, ladder, boom).forEach(metingen::voegToe);

        assertThat(metingen.van(dossier)).containsExactly(ladder, zrm, boom);
        assertThat(metingen.vind(zrm.id())).contains(zrm);
        assertThat(metingen.van(DossierId.nieuw())).isEmpty();
    }

    @OpElkeDatabase
    void wijzigtEenConceptEnNietsAanEenDefinitieveMeting(Databasesoort soort) {
        JdbcMetingen metingen = new JdbcMetingen(soort.vers("triage").jdbc());
        Meting concept =
                meting(Metingopstelling.ZRM, Metingopstelling.zrm("2026-09-24", Metingopstelling.M1), Optional.empty());
        metingen.voegToe(concept);
        Meting definitief = concept.met(Metingopstelling.zrm("2026-09-25", Metingopstelling.M2))
                .definitief();

        metingen.wijzig(definitief);
        metingen.wijzig(definitief.met(Metingopstelling.zrm("2026-09-26", Metingopstelling.M1)));
        Meting correctie = meting(concept.sleutel(), concept.inhoud(), Optional.of(concept.id()));
        metingen.voegToe(correctie);

        assertThat(metingen.vindVoorWijziging(concept.id())).contains(definitief);
        assertThat(metingen.vind(correctie.id())).contains(correctie);
    }

    @OpElkeDatabase
    void houdtDalingenOpenTotZijZijnAfgedaanOfGecorrigeerd(Databasesoort soort) {
        TestDatabase database = soort.vers("triage");
        JdbcMetingen metingen = new JdbcMetingen(database.jdbc());
        JdbcDalingen dalingen = new JdbcDalingen(database.jdbc());
        Meting bekeken = metDaling(metingen, dalingen);
        Meting gecorrigeerd = metDaling(metingen, dalingen);
        Meting open = metDaling(metingen, dalingen);

        boolean eerste = dalingen.doeAf(bekeken.id(), Medewerkers.JANSEN.id(), bekeken.vastgelegd());
        boolean tweede = dalingen.doeAf(bekeken.id(), Medewerkers.JANSEN.id(), bekeken.vastgelegd());
        metingen.voegToe(meting(gecorrigeerd.sleutel(), gecorrigeerd.inhoud(), Optional.of(gecorrigeerd.id()))
                .definitief());

        assertThat(List.of(eerste, tweede)).containsExactly(true, false);
        assertThat(dalingen.open(List.of(dossier, DossierId.nieuw())))
                .containsExactly(new Daling(open.id(), dossier, open.vastgelegd()));
        assertThat(dalingen.open(List.of())).isEmpty();
    }

    private Meting metDaling(JdbcMetingen metingen, JdbcDalingen dalingen) {
        Meting meting = meting(Metingopstelling.LADDER, Metingopstelling.ladder("2026-10-01", 2, 4), Optional.empty());
        metingen.voegToe(meting.definitief());
        dalingen.meld(new Daling(meting.id(), dossier, meting.vastgelegd()));
        return meting;
    }

    private Meting meting(Sleutel sleutel, Inhoud inhoud, Optional<UUID> correctieVan) {
        return new Meting(
                UUID.randomUUID(),
                dossier,
                Metingopstelling.SANNE,
                sleutel,
                Medewerkers.JANSEN.id(),
                Instant.parse("2026-11-24T09:00:00Z"),
                Status.CONCEPT,
                correctieVan,
                1,
                inhoud);
    }
}
