package nl.zaakregie.ontvangst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.Berichtsleutel;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import org.junit.jupiter.api.Test;

class OpruimingIT {

    private static final Duration ONTHOUD = Duration.ofDays(90);

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private int keren;

    @OpElkeDatabase
    void herkentEenHerhalingTotDeTermijnOmIs(Databasesoort soort) {
        TestDatabase database = soort.vers("ontvangst");
        Opruiming opruiming = new Opruiming(database.jdbc(), klok, ONTHOUD);
        ontvang(database);

        klok.verder(ONTHOUD);
        opruiming.ruimOp();
        ontvang(database);
        assertThat(keren).as("op de laatste dag nog herkend").isEqualTo(1);

        klok.verder(Duration.ofSeconds(1));
        opruiming.ruimOp();
        opruiming.ruimOp();

        assertThat(database.jdbc()
                        .sql("SELECT COUNT(*) FROM zr_ontvangst_bericht")
                        .query(Long.class)
                        .single())
                .isZero();
        ontvang(database);
        assertThat(keren).isEqualTo(2);
    }

    @Test
    void vergeetNietsBinnenEenDag() {
        assertThatThrownBy(() -> new OntvangstProperties(List.of(), Duration.ofSeconds(10), Duration.ofHours(1), 1))
                .hasMessageContaining("zaakregie.ontvangst.onthoud");
    }

    private void ontvang(TestDatabase database) {
        Berichtregister register =
                new JdbcBerichtregister(database.jdbc(), database.transactie(), klok, "zr_ontvangst_bericht");
        register.ontvang(new Berichtsleutel("9901/Suite/", "R1"), "a".repeat(64), () -> {
            keren++;
            return "antwoord";
        });
    }
}
