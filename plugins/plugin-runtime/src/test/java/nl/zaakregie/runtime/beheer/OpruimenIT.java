package nl.zaakregie.runtime.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class OpruimenIT {

    private static final Instant NU = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant OUD = NU.minus(Duration.ofDays(91));

    @OpElkeDatabase
    void verwijdertAlleenWatLangGeledenIsAfgehandeld(Databasesoort soort) {
        TestDatabase database = soort.vers("runtime");
        JdbcClient jdbc = database.jdbc();
        uitgaand(jdbc, "oud-bevestigd", "BEVESTIGD", OUD);
        uitgaand(jdbc, "pas-bevestigd", "BEVESTIGD", NU);
        uitgaand(jdbc, "oud-afgewezen", "AFGEWEZEN", OUD);
        inkomend(jdbc, "oud-verwerkt", "VERWERKT", OUD);
        inkomend(jdbc, "pas-verwerkt", "VERWERKT", NU);
        inkomend(jdbc, "oud-geparkeerd", "GEPARKEERD", OUD);
        jdbc.sql("""
                        INSERT INTO zr_uitgaand_besluit (id, volgnummer, referentienummer, besluit, door, op)
                        SELECT CAST(:id AS UUID), volgnummer, referentienummer, 'HERNIEUWD', 'mw', :op
                        FROM zr_uitgaand WHERE referentienummer = 'oud-bevestigd'
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("op", Timestamp.from(OUD))
                .update();
        Opruimen opruimen = new Opruimen(
                jdbc,
                database.transactie(),
                Clock.fixed(NU, ZoneOffset.UTC),
                new Opruimen.Bewaartermijnen(Duration.ofDays(90), Duration.ofDays(90), Duration.ofDays(1)));

        jdbc.sql("INSERT INTO zr_verzoek (gebruiker, sleutel, vingerafdruk, gedaan) VALUES ('mw', 'oud', 'x', ?)")
                .param(Timestamp.from(OUD))
                .update();
        jdbc.sql("INSERT INTO zr_verzoek (gebruiker, sleutel, vingerafdruk, gedaan) VALUES ('mw', 'pas', 'x', ?)")
                .param(Timestamp.from(NU))
                .update();

        opruimen.uitgaand();
        opruimen.verzoeken();
        opruimen.inkomend();

        assertThat(nummers(jdbc, "zr_uitgaand")).containsExactlyInAnyOrder("pas-bevestigd", "oud-afgewezen");
        assertThat(nummers(jdbc, "zr_inkomend")).containsExactlyInAnyOrder("pas-verwerkt", "oud-geparkeerd");
        assertThat(nummers(jdbc, "zr_uitgaand_besluit")).isEmpty();
        assertThat(jdbc.sql("SELECT sleutel FROM zr_verzoek")
                        .query(String.class)
                        .list())
                .containsExactly("pas");
    }

    private static Iterable<String> nummers(JdbcClient jdbc, String tabel) {
        return jdbc.sql("SELECT referentienummer FROM " + tabel)
                .query(String.class)
                .list();
    }

    private static void uitgaand(JdbcClient jdbc, String nummer, String stand, Instant afgehandeld) {
        jdbc.sql("""
                        INSERT INTO zr_uitgaand (referentienummer, dossier, soort, tijdstip, stand, pogingen, geplaatst,
                            volgende, afgehandeld)
                        VALUES (:nummer, CAST(:dossier AS UUID), 'proef', :op, :stand, 1, :op, :op, :op)
                        """)
                .param("nummer", nummer)
                .param("dossier", UUID.randomUUID().toString())
                .param("stand", stand)
                .param("op", Timestamp.from(afgehandeld))
                .update();
    }

    private static void inkomend(JdbcClient jdbc, String nummer, String stand, Instant afgehandeld) {
        jdbc.sql("""
                        INSERT INTO zr_inkomend (zender, referentienummer, vingerafdruk, antwoordnummer, ontvangen, soort,
                            stand, pogingen, volgende, afgehandeld, rij)
                        VALUES ('Suite', :nummer, 'x', :nummer, :op, 'proef', :stand, 1, :op, :op, 'Suite')
                        """)
                .param("nummer", nummer)
                .param("stand", stand)
                .param("op", Timestamp.from(afgehandeld))
                .update();
    }
}
