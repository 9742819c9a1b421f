package nl.zaakregie.berichtenlog;

import static nl.zaakregie.berichtenlog.Uitwisselingen.NU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.uitgaand.Hernieuwing;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.log.Richting;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Having a refused message of ours sent again, from the log. */
class UitgaandHeraanbodIT {

    private static final MedewerkerId BEHEER = new MedewerkerId("mw-beheer");

    private final List<String> hernieuwd = new ArrayList<>();
    private final Hernieuwing hernieuwing = (vorige, door) -> {
        if (!vorige.waarde().startsWith("ZR-")) {
            throw BerichtenlogFout.ONBEKEND.fout();
        }
        hernieuwd.add(vorige + " " + door.waarde());
        return new Referentienummer("ZR-NIEUW");
    };

    @OpElkeDatabase
    void zetDeOpdrachtOpnieuwInDeRijZonderInhoudEnLegtVastWieDatDeed(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        UUID id = staatErIn(database, "ZR-1");
        Berichtbeheer beheer = beheer(database);

        assertThat(beheer.opnieuwAanTeBieden(beheer.vind(id))).isTrue();
        String uitkomst = beheer.biedOpnieuwAan(id);

        assertThat(uitkomst).isEqualTo("Staat opnieuw in de uitgaande rij als ZR-NIEUW");
        assertThat(hernieuwd).containsExactly("ZR-1 mw-beheer");
        assertThat(handelingen(database)).containsExactly("opnieuw aangeboden mw-beheer " + uitkomst);
    }

    @OpElkeDatabase
    void legtNietsVastAlsDeRijHetNummerNietKent(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        UUID vraag = staatErIn(database, "a3f1-vraag-zonder-opdracht");
        UUID teLang = staatErIn(database, "ZR-" + "9".repeat(60));
        Berichtbeheer beheer = beheer(database);

        for (UUID id : List.of(vraag, teLang)) {
            assertThatThrownBy(() -> beheer.biedOpnieuwAan(id))
                    .isInstanceOf(SociaalDomeinException.class)
                    .hasMessageContaining("ZR-BERICHTENLOG-0001");
        }

        assertThat(hernieuwd).isEmpty();
        assertThat(handelingen(database)).isEmpty();
    }

    private Berichtbeheer beheer(TestDatabase database) {
        return new Berichtbeheer(
                new LogRepository(new JdbcTemplate(database.dataSource())),
                handeling -> BEHEER,
                List.of(new UitgaandHeraanbod(hernieuwing)),
                Clock.fixed(NU, ZoneOffset.UTC));
    }

    private static UUID staatErIn(TestDatabase database, String nummer) throws InterruptedException {
        LogRepository repository = new LogRepository(new JdbcTemplate(database.dataSource()));
        AsynchroonBerichtenlog log = new AsynchroonBerichtenlog(repository, database.transactie(), null);
        log.noteer(new Uitwisseling(
                Richting.UITGAAND,
                new Uitwisseling.Bericht(
                        Optional.of(StufService.ZDS12_CREEER_ZAAK),
                        Optional.of(Systeem.van("9901", "Zaakregie")),
                        Optional.of(Systeem.van("9901", "Zakenmagazijn")),
                        Optional.of(nummer),
                        Optional.of("9901-1")),
                new Uitwisseling.Afloop("Fo03", Optional.of("StUF064")),
                NU,
                Duration.ofMillis(5),
                100,
                Optional.empty()));
        log.destroy();
        return database.jdbc()
                .sql("SELECT id FROM zr_berichtenlog_bericht WHERE referentienummer = ?")
                .param(nummer)
                .query(UUID.class)
                .single();
    }

    private static List<String> handelingen(TestDatabase database) {
        return database.jdbc()
                .sql("SELECT handeling, medewerker, reden FROM zr_berichtenlog_handeling")
                .query((rij, nr) -> rij.getString(1) + " " + rij.getString(2) + " " + rij.getString(3))
                .list();
    }
}
