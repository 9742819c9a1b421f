package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.Overdracht.Antwoord;
import nl.zaakregie.voorbeeld.zakenmagazijn.backoffice.Overdracht.Stand;
import nl.zaakregie.voorbeeld.zakenmagazijn.proef.Proefdatabase;

class BackofficeIT {

    private static final String ZAAK = "9901Z0000000007";
    private static final Clock KLOK = Clock.systemUTC();

    @OpElkeDatabase
    void wachtMetAntwoordenTotIemandBeslist(Databasesoort soort) {
        TestDatabase database = Proefdatabase.vers(soort);
        Backoffice backoffice = backoffice(database);
        backoffice.ontvang(overdracht("ref-1"));

        assertThat(backoffice.alle()).extracting(Overdracht::stand).containsExactly(Stand.ONTVANGEN);
        assertThat(backoffice.beslis(ZAAK, new Gedrag(Antwoordgedrag.WEIGER, "Geen plaats")))
                .isTrue();

        Overdracht beslist = backoffice.alle().get(0);
        assertThat(beslist.zender()).isEqualTo(Systeem.van("9901", "Zaakregie"));
        assertThat(beslist.referentienummer()).isEqualTo("ref-1");
        assertThat(beslist.mogelijkAntwoord().orElseThrow().besluit()).isEqualTo(Besluit.GEWEIGERD);
        assertThat(beslist.mogelijkAntwoord().orElseThrow().melding()).isEqualTo("Geen plaats");
    }

    @OpElkeDatabase
    void beslistMaarEenKeerPerOverdracht(Databasesoort soort) {
        Backoffice backoffice = backoffice(Proefdatabase.vers(soort));
        backoffice.ontvang(overdracht("ref-1"));
        backoffice.beslis(ZAAK, new Gedrag(Antwoordgedrag.WEIGER, ""));

        assertThat(backoffice.beslis(ZAAK, new Gedrag(Antwoordgedrag.ACCEPTEER, "")))
                .isFalse();
    }

    @OpElkeDatabase
    void antwoordtVanzelfAlsDatIsIngesteld(Databasesoort soort) {
        Backoffice backoffice = backoffice(Proefdatabase.vers(soort));
        backoffice.zetGedrag(new Gedrag(Antwoordgedrag.ACCEPTEER, "Wij pakken dit op"));

        backoffice.ontvang(overdracht("ref-1"));

        assertThat(backoffice.alle().get(0).mogelijkAntwoord())
                .map(Antwoord::besluit)
                .contains(Besluit.GEACCEPTEERD);
    }

    @OpElkeDatabase
    void bezorgtHetzelfdeAntwoordTotHetIsBevestigd(Databasesoort soort) {
        TestDatabase database = Proefdatabase.vers(soort);
        Backoffice backoffice = backoffice(database);
        backoffice.zetGedrag(new Gedrag(Antwoordgedrag.ACCEPTEER, ""));
        backoffice.ontvang(overdracht("ref-1"));
        List<Antwoord> verstuurd = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger storingen = new AtomicInteger(1);
        Antwoordbezorger bezorger = new Antwoordbezorger(
                new JdbcOverdrachten(database.jdbc()),
                (overdracht, antwoord) -> verstuurd.add(antwoord) && storingen.getAndDecrement() <= 0,
                KLOK);

        bezorger.start();

        await().atMost(Duration.ofSeconds(10))
                .until(() -> backoffice.alle().get(0).stand() == Stand.BEZORGD);
        bezorger.destroy();
        assertThat(verstuurd).hasSize(2);
        assertThat(verstuurd.get(0)).isEqualTo(verstuurd.get(1));
        assertThat(backoffice.alle().get(0).pogingen()).isEqualTo(1);
    }

    private static Backoffice backoffice(TestDatabase database) {
        return new Backoffice(new JdbcOverdrachten(database.jdbc()), database.transactie(), KLOK, Duration.ZERO);
    }

    private static Overdracht overdracht(String referentienummer) {
        return new Overdracht(
                0,
                ZAAK,
                "WMOHH",
                "Aanvraag Wmo hulp bij het huishouden behandelen",
                Systeem.van("9901", "Zaakregie"),
                referentienummer,
                StufVersie.RZS_1_0,
                KLOK.instant(),
                Stand.ONTVANGEN,
                null,
                0);
    }
}
