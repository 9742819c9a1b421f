package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.zaakregie.stuf.server.Herhalingsregister;
import nl.zaakregie.stuf.server.JdbcHerhalingsregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;

class HerhalingsregisterIT {

    private static final String TABEL = "zr_ontvangst_herhaling";

    private final VerzetbareKlok klok = new VerzetbareKlok();

    @OpElkeDatabase
    void watOpHetEneKnooppuntIsGezienKentHetAndere(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Herhalingsregister knoop = new JdbcHerhalingsregister(database.jdbc(), klok, TABEL);
        Herhalingsregister ander = new JdbcHerhalingsregister(database.jdbc(), klok, TABEL);

        assertThat(knoop.nieuw("a".repeat(64), klok.instant().plusSeconds(300))).isTrue();
        assertThat(ander.nieuw("a".repeat(64), klok.instant().plusSeconds(300))).isFalse();
        assertThat(ander.nieuw("b".repeat(64), klok.instant().plusSeconds(300))).isTrue();
    }

    @OpElkeDatabase
    void ruimtOpWatOmZijnLeeftijdTochWordtGeweigerd(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Herhalingsregister register = new JdbcHerhalingsregister(database.jdbc(), klok, TABEL);
        register.nieuw("a".repeat(64), klok.instant().plusSeconds(300));
        klok.verder(Duration.ofMinutes(4));
        register.nieuw("b".repeat(64), klok.instant().plusSeconds(300));
        klok.verder(Duration.ofMinutes(2));

        register.nieuw("c".repeat(64), klok.instant().plusSeconds(300));

        assertThat(database.jdbc()
                        .sql("SELECT kenmerk FROM " + TABEL + " ORDER BY kenmerk")
                        .query(String.class)
                        .list())
                .containsExactly("b".repeat(64), "c".repeat(64));
    }
}
