package nl.zaakregie.plan.persistence;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.plan.domain.PlanBouwer.gemeentelijkDeelplan;
import static nl.zaakregie.testkit.gezin.Gezin.KEREM;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.plan.domain.Actie;
import nl.zaakregie.plan.domain.Deelplan;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Leefdomein;
import nl.zaakregie.plan.domain.Notitie;
import nl.zaakregie.plan.domain.Ondertekening;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.Planafschrift;
import nl.zaakregie.plan.domain.Planinhoud;
import nl.zaakregie.plan.domain.Sjabloon;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.domain.Vastlegging;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept beside the versions of a plan. */
class JdbcPlandossierIT {

    private static final MedewerkerId JANSEN = Medewerkers.JANSEN.id();
    private static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");

    @OpElkeDatabase
    @Tag("AF-03.5")
    void bewaartHandtekeningenEnNotities(Databasesoort soort) {
        JdbcPlannen plannen = new JdbcPlannen(soort.vers("plan").jdbc());
        Plan plan = eenPlan().metDoel("rust").vastgesteld().nu();
        plannen.bewaar(plan, JANSEN, NU);
        Ondertekening hand = new Ondertekening(
                UUID.randomUUID(),
                Ondertekening.Partij.GROEPSLID,
                Optional.of(SANNE.id()),
                Optional.empty(),
                List.of(KEREM.id()),
                Ondertekening.Wijze.OP_PAPIER,
                LocalDate.parse("2026-11-23"));
        Notitie eerste = notitie("vindt het spannend", Optional.empty());
        Notitie tweede = notitie("ziet er tegen op", Optional.of(eerste.id()));

        plannen.bewaarOndertekening(plan.id(), new Vastlegging<>(plan.versie(), JANSEN, NU, hand));
        plannen.bewaarNotitie(plan.id(), new Vastlegging<>(plan.versie(), JANSEN, NU, eerste));
        plannen.bewaarNotitie(plan.id(), new Vastlegging<>(plan.versie(), JANSEN, NU, tweede));
        Vastlegging<Planafschrift> exemplaar = new Vastlegging<>(
                plan.versie(),
                JANSEN,
                NU,
                new Planafschrift(
                        new Documentidentificatie("9901-1"), "Gezinsplan", "plan.pdf", Optional.of(SANNE.id())));
        plannen.bewaarAfschrift(plan.id(), exemplaar);

        assertThat(plannen.ondertekeningen(plan.id()).alle())
                .containsExactly(new Vastlegging<>(plan.versie(), JANSEN, NU, hand));
        assertThat(plannen.afschriften(plan.id())).containsExactly(exemplaar);
        assertThat(plannen.notities(plan.id())).extracting(Vastlegging::inhoud).containsExactly(tweede, eerste);
    }

    @OpElkeDatabase
    @Tag("AF-03.3")
    void bewaartDeBibliotheekEnOverschrijftGeenNieuwereVersie(Databasesoort soort) {
        JdbcBibliotheek bibliotheek = new JdbcBibliotheek(soort.vers("plan").jdbc());
        Sjabloon eerste = new Sjabloon(UUID.randomUUID(), 1, "Schulden", true, inhoud());
        bibliotheek.bewaar(eerste);
        Sjabloon tweede = eerste.gewijzigd("Schulden aanpakken", true, inhoud());

        assertThat(bibliotheek.bewaar(tweede)).isTrue();
        assertThat(bibliotheek.bewaar(eerste.gewijzigd("te laat", false, inhoud())))
                .isFalse();

        assertThat(bibliotheek.vind(eerste.id())).contains(tweede);
        assertThat(bibliotheek.alle()).containsExactly(tweede);
    }

    @OpElkeDatabase
    @Tag("AF-05.3")
    void vindtWatTeLangOpAntwoordWacht(Databasesoort soort) {
        TestDatabase database = soort.vers("plan");
        JdbcUitvoeringen uitvoeringen = new JdbcUitvoeringen(database.jdbc());
        Deelplan deelplan = gemeentelijkDeelplan("wmo", SANNE);
        Plan plan = eenPlan().metDoel("rust").metDeelplan(deelplan).nu();
        new JdbcPlannen(database.jdbc()).bewaar(plan, JANSEN, NU);
        Uitvoering gestart = Uitvoering.voorgesteld(deelplan.id(), plan.id(), plan.traject())
                .start()
                .ofFout();
        uitvoeringen.bewaar(gestart, stap(Deelplanstatus.GESTART, NU));
        uitvoeringen.bewaar(gestart.overgedragen(), stap(Deelplanstatus.OPDRACHT_UITGEZET, NU));

        assertThat(uitvoeringen.zonderAntwoord(List.of(plan.traject()), NU.plusSeconds(1)))
                .containsExactly(new Uitvoeringen.Wachtend(deelplan.id(), plan.traject(), NU));
        assertThat(uitvoeringen.zonderAntwoord(List.of(plan.traject()), NU)).isEmpty();
        assertThat(uitvoeringen.zonderAntwoord(List.of(), NU.plusSeconds(1))).isEmpty();
    }

    @Test
    void leestEenVersieVanVoorDeVeldenDieErLaterBijKwamen() {
        String oud = """
                {"problemen": [{"nummer": 1, "leefdomein": "FINANCIEN", "omschrijving": "schuld", "personen": []}],
                 "doelen": [{"nummer": 1, "leefdomein": "FINANCIEN", "omschrijving": "rust", "personen": [],
                             "indicator": {"naam": "ZRM", "start": "1", "streef": null}, "termijn": null,
                             "status": "OPEN"}],
                 "acties": [{"nummer": 1, "omschrijving": "post",
                             "uitvoerder": {"soort": "REGISSEUR", "persoon": null, "omschrijving": null},
                             "gepland": true, "herhaling": null, "uiterlijk": null, "doel": null,
                             "status": "GEPLAND", "uitgevoerdOp": null, "resultaat": null}],
                 "deelplannen": []}
                """;

        Planinhoud inhoud = Planjson.lees(oud, Planinhoud.class);

        assertThat(inhoud.problemen().get(0).redenZonderDoel()).isEmpty();
        assertThat(inhoud.doelen().get(0).indicator().orElseThrow().meting()).isEmpty();
        assertThat(inhoud.acties().get(0).keren()).isEmpty();
    }

    private static Uitvoeringen.Stap stap(Deelplanstatus status, Instant op) {
        return new Uitvoeringen.Stap(status, Optional.empty(), op, Optional.empty(), Optional.empty());
    }

    private static Notitie notitie(String tekst, Optional<UUID> vervangt) {
        return new Notitie(UUID.randomUUID(), Notitie.Soort.OBSERVATIE, tekst, List.of(SANNE.id()), vervangt);
    }

    private static Sjabloon.Inhoud inhoud() {
        return new Sjabloon.Inhoud(
                List.of(new Sjabloon.Sjabloondoel(
                        Leefdomein.FINANCIEN, "rust", Optional.empty(), Optional.of("3"), Optional.of(26))),
                List.of(new Sjabloon.Sjabloonactie(
                        "post", Actie.Uitvoerder.Soort.NETWERK, Optional.empty(), Optional.empty(), Optional.of(1))),
                List.of());
    }
}
