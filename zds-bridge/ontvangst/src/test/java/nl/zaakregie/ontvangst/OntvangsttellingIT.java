package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.zaakregie.ontvangst.Ontvangsttelling.Stand;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;

class OntvangsttellingIT {

    @OpElkeDatabase
    void teltVanafMiddernachtInNederland(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        ontvang(database, "A", "1", "2026-11-23T22:59:59Z");
        ontvang(database, "A", "2", "2026-11-23T23:00:00Z");
        ontvang(database, "A", "3", "2026-11-24T08:00:00Z");
        ontvang(database, "B", "1", "2026-11-24T09:00:00Z");

        Stand stand = new Ontvangsttelling(database.jdbc(), klok("2026-11-24T12:00:00Z")).vandaag();

        assertThat(stand).isEqualTo(new Stand(3, 2));
    }

    private static void ontvang(TestDatabase database, String zender, String nummer, String moment) {
        new JdbcBerichtregister(database.jdbc(), database.transactie(), klok(moment), "zr_ontvangst_bericht")
                .ontvang(new Berichtsleutel(zender, nummer), "a".repeat(64), () -> "antwoord");
    }

    private static Clock klok(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
