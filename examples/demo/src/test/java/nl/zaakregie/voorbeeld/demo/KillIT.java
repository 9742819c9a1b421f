package nl.zaakregie.voorbeeld.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.log.LogBewaker;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Gemeente;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Magazijnblik;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Regie;
import nl.zaakregie.voorbeeld.demo.hoofdtaak.Wacht;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties;
import nl.zaakregie.voorbeeld.demo.proces.Applicaties.Inrichting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * kill -9 of Zaakregie at a random moment of a dossier, again and again, on PostgreSQL. Afterwards every dossier is
 * complete in zakenmagazijn and DMS and nothing stands there twice.
 *
 * <p>{@code -Dkill.rondes=20} sets the number of rounds, {@code -Dkill.zaad=...} repeats the moments of an earlier run.
 */
class KillIT {

    private static final Path PROGRAMMAS = Path.of("target", "programmas").toAbsolutePath();
    private static final int RONDES = Integer.getInteger("kill.rondes", 2);
    private static final long ZAAD = Long.getLong("kill.zaad", System.nanoTime());
    private static final int UITERLIJK_MS = 2500;

    private final Random toeval = new Random(ZAAD);
    private final List<Proefpersoon> personen = new ArrayList<>();

    @Test
    void isNaIedereKillVolledigEnNietsDubbel(@TempDir Path werkmap) throws Exception {
        System.out.println("KillIT: " + RONDES + " rondes, zaad " + ZAAD);
        TestDatabase database = TestDatabase.postgres();
        try (Applicaties applicaties = Applicaties.start(Inrichting.proef(PROGRAMMAS, werkmap, op(database)))) {
            Gemeente gemeente = Gemeente.op(applicaties.zaakregie(), applicaties.zakenmagazijn());
            Nummervoorraad.wachtTotVol(gemeente.magazijn());
            Iterator<Proefpersoon> reeks = Proefpersoon.reeks();
            List<String> trajecten = new ArrayList<>();

            for (int ronde = 1; ronde <= RONDES; ronde++) {
                List<Proefpersoon> groep = List.of(reeks.next(), reeks.next());
                personen.addAll(groep);
                Dossierloop loop = new Dossierloop(gemeente.regisseur(), groep);
                System.out.println("KillIT: ronde " + ronde + ", " + speelRonde(applicaties, database, loop));
                trajecten.add(loop.traject());
            }

            wachtTotAllesBezorgdIs(gemeente);
            allesIsVolledig(gemeente, trajecten);
            nietsIsOnbekendOfDubbel(gemeente, trajecten);
            logsZwijgen(applicaties);
        }
    }

    private static Map<String, String> op(TestDatabase database) {
        return Nummervoorraad.met(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.gebruikersnaam(),
                "spring.datasource.password", "",
                "zaakregie.uitgaand.lease", "2s",
                "zaakregie.uitgaand.peilinterval", "500ms"));
    }

    /** @return what was going on when Zaakregie went down */
    private String speelRonde(Applicaties applicaties, TestDatabase database, Dossierloop loop) throws Exception {
        CompletableFuture<Void> regisseur = CompletableFuture.runAsync(loop);
        int moment = toeval.nextInt(UITERLIJK_MS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(moment));
        Dossierloop.Stap stap = loop.bezig();
        applicaties.schietZaakregieAf();
        List<String> uitgaand = onbezorgd(database);
        applicaties.herstartZaakregie();
        regisseur.get(2, TimeUnit.MINUTES);
        return "na " + moment + " ms, tijdens " + stap + ", onderbroken verzoeken " + loop.onderbroken()
                + ", onbezorgd " + uitgaand;
    }

    /** The outbox as the dead process left it. */
    private static List<String> onbezorgd(TestDatabase database) {
        return database.jdbc().sql("""
                        SELECT soort || ' ' || stand
                          FROM zr_uitgaand
                         WHERE stand NOT IN ('BEVESTIGD', 'OVERGESLAGEN')
                         ORDER BY volgnummer
                        """).query(String.class).list();
    }

    private static void wachtTotAllesBezorgdIs(Gemeente gemeente) {
        Uitgaandblik uitgaand = new Uitgaandblik(gemeente.beheer());
        Wacht.tot("de outbox is leeg", () -> uitgaand.open().isEmpty());
        assertThat(gemeente.beheer()
                        .haal("/api/v1/gebeurtenissen/afleveringen?stand=geparkeerd")
                        .moetLukken("geparkeerde gebeurtenissen"))
                .isEmpty();
        assertThat(gemeente.beheer().haal("/api/v1/inkomend?stand=geparkeerd").moetLukken("geparkeerde berichten"))
                .isEmpty();
    }

    private static void allesIsVolledig(Gemeente gemeente, List<String> trajecten) {
        Magazijnblik magazijn = new Magazijnblik(gemeente.magazijn());
        for (String traject : trajecten) {
            Regie regie = new Regie(gemeente.regisseur(), traject);
            String zaak = regie.gezinsplanzaak();
            assertThat(magazijn.zaak(zaak)).hasValueSatisfying(KillIT::isAfgerond);
            assertThat(magazijn.onder(zaak)).singleElement().satisfies(deelzaak -> {
                assertThat(deelzaak.zaak()).isEqualTo(deelplanzaak(regie));
                assertThat(deelzaak.relaties()).containsExactly(zaak);
            });
        }
    }

    private static void isAfgerond(Magazijnblik.Regel zaak) {
        assertThat(zaak.statussen())
                .containsExactly(
                        "Signaal geregistreerd", "Gezinsplan opgesteld", "Gezinsplan uitgevoerd", "Zaak afgerond");
        assertThat(zaak.resultaat()).contains("Doelen behaald");
        assertThat(zaak.einddatum()).isNotEmpty();
        assertThat(zaak.clienten()).isEqualTo(2);
        assertThat(zaak.documenten())
                .as("het plan, en een exemplaar per client")
                .isEqualTo(3);
    }

    private static void nietsIsOnbekendOfDubbel(Gemeente gemeente, List<String> trajecten) {
        Magazijnblik magazijn = new Magazijnblik(gemeente.magazijn());
        List<String> bekend = trajecten.stream()
                .map(t -> new Regie(gemeente.regisseur(), t))
                .flatMap(r -> Stream.of(r.gezinsplanzaak(), deelplanzaak(r)))
                .toList();
        assertThat(bekend).doesNotHaveDuplicates().hasSize(2 * trajecten.size());
        assertThat(magazijn.zaken()).extracting(Magazijnblik.Regel::zaak).containsExactlyInAnyOrderElementsOf(bekend);
        assertThat(trajecten(gemeente)).containsExactlyInAnyOrderElementsOf(trajecten);
        JsonNode overdrachten =
                gemeente.magazijn().haal("/backoffice/overdrachten").moetLukken("overdrachten bij de backoffice");
        assertThat(overdrachten).hasSize(trajecten.size());
    }

    private static List<String> trajecten(Gemeente gemeente) {
        List<String> alle = new ArrayList<>();
        gemeente.regisseur()
                .haal("/api/v1/groepstrajecten?gesloten=true")
                .moetLukken("alle groepstrajecten")
                .forEach(t -> alle.add(t.path("id").asText()));
        return alle;
    }

    private static String deelplanzaak(Regie regie) {
        return regie.plan().path("deelplannen").path(0).path("zaak").asText();
    }

    private void logsZwijgen(Applicaties applicaties) throws IOException {
        for (Path log : List.of(applicaties.logZaakregie(), applicaties.logZakenmagazijn())) {
            String tekst = Files.readString(log, StandardCharsets.ISO_8859_1);
            assertThat(LogBewaker.zoekPersoonsgegevens(log)).isEmpty();
            assertThat(personen).noneMatch(p -> tekst.contains(p.bsn()));
            assertThat(tekst.contains(Proefpersoon.GESLACHTSNAAM)).isFalse();
        }
    }
}
