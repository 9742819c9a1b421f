package nl.zaakregie.berichtenlog;

import static nl.zaakregie.berichtenlog.Uitwisselingen.NU;
import static nl.zaakregie.berichtenlog.Uitwisselingen.SLEUTEL_A;
import static nl.zaakregie.berichtenlog.Uitwisselingen.SLEUTEL_B;
import static nl.zaakregie.berichtenlog.Uitwisselingen.inkomend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.stuf.log.Uitwisseling;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class BerichtenlogIT {

    private static final String BSN = "999905296";
    private static final String XML = "<bericht><bsn>" + BSN + "</bsn></bericht>";

    @OpElkeDatabase
    void bewaartElkeUitwisselingZonderPersonen(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        noteer(database, null, inkomend("REF-1", null), inkomend("M" + "-" + BSN, null));

        List<Logregel> regels = repository(database).zoek(alles(Optional.empty()));

        assertThat(regels).hasSize(2).allSatisfy(regel -> {
            assertThat(regel.zender()).contains("9901|Suite|");
            assertThat(regel.zaak()).contains("9901-1");
            assertThat(regel.resultaat()).isEqualTo("Bv03");
            assertThat(regel.duurMs()).isEqualTo(12);
            assertThat(regel.inhoudTot()).isEmpty();
        });
        assertThat(regels)
                .flatExtracting(r -> r.referentienummer().stream().toList())
                .containsExactlyInAnyOrder("REF-1", "M-***");
    }

    @OpElkeDatabase
    void zoektOpReferentienummer(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        noteer(database, null, inkomend("REF-1", null), inkomend("REF-2", null));

        assertThat(repository(database).zoek(alles(Optional.of("REF-2"))))
                .extracting(r -> r.referentienummer().orElseThrow())
                .containsExactly("REF-2");
    }

    @OpElkeDatabase
    void bewaartInhoudVersleuteldEnLeestHaarOokNaWisselVanSleutel(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        Inhoudkluis eerst = kluis(database, "a", Map.of("a", SLEUTEL_A));
        noteer(database, eerst, inkomend("REF-1", XML));
        UUID id = repository(database).zoek(alles(Optional.empty())).get(0).id();
        byte[] ruw = database.jdbc()
                .sql("SELECT inhoud FROM zr_berichtenlog_inhoud")
                .query(byte[].class)
                .single();
        assertThat(new String(ruw, StandardCharsets.ISO_8859_1)).doesNotContain(BSN);

        Inhoudkluis later = kluis(database, "b", Map.of("a", SLEUTEL_A, "b", SLEUTEL_B));

        assertThat(new String(later.lees(id, NU).bytes(), StandardCharsets.UTF_8))
                .isEqualTo(XML);
        assertThatThrownBy(() -> kluis(database, "b", Map.of("b", SLEUTEL_B)).lees(id, NU))
                .isInstanceOf(SociaalDomeinException.class)
                .hasMessageContaining("ZR-BERICHTENLOG-0004");
    }

    @OpElkeDatabase
    void geeftNaDeTermijnGeenInhoudEnRuimtOp(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("berichtenlog");
        Inhoudkluis kluis = kluis(database, "a", Map.of("a", SLEUTEL_A));
        noteer(database, kluis, inkomend("REF-1", XML));
        LogRepository repository = repository(database);
        UUID id = repository.zoek(alles(Optional.empty())).get(0).id();

        assertThatThrownBy(() -> kluis.lees(id, NU.plus(Duration.ofDays(8))))
                .hasMessageContaining("ZR-BERICHTENLOG-0002");
        assertThat(repository.ruimInhoudOp(NU.plus(Duration.ofDays(6)))).isZero();
        assertThat(repository.ruimInhoudOp(NU.plus(Duration.ofDays(8)))).isOne();
        assertThat(repository.vind(id)).isPresent();
        assertThat(repository.ruimOp(NU.plusSeconds(1))).isOne();
        assertThat(repository.vind(id)).isEmpty();
    }

    @Test
    void teltWatNietGeschrevenKanWordenEnGaatVerder() throws Exception {
        TestDatabase zonderTabellen = TestDatabase.h2();
        AsynchroonBerichtenlog log = log(zonderTabellen, null);

        log.noteer(inkomend("REF-1", null));
        log.destroy();

        assertThat(log.gemist()).isOne();
    }

    private static void noteer(
            TestDatabase database, @org.jspecify.annotations.Nullable Inhoudkluis kluis, Uitwisseling... uitwisselingen)
            throws InterruptedException {
        AsynchroonBerichtenlog log = log(database, kluis);
        for (Uitwisseling uitwisseling : uitwisselingen) {
            log.noteer(uitwisseling);
        }
        log.destroy();
        assertThat(log.gemist()).isZero();
    }

    private static AsynchroonBerichtenlog log(
            TestDatabase database, @org.jspecify.annotations.Nullable Inhoudkluis kluis) {
        return new AsynchroonBerichtenlog(repository(database), database.transactie(), kluis);
    }

    private static LogRepository repository(TestDatabase database) {
        return new LogRepository(new JdbcTemplate(database.dataSource()));
    }

    private static Inhoudkluis kluis(TestDatabase database, String sleutel, Map<String, String> sleutels) {
        return new Inhoudkluis(repository(database), Uitwisselingen.bewaren(sleutel, sleutels));
    }

    private static Logvraag alles(Optional<String> referentienummer) {
        return new Logvraag(
                NU.minusSeconds(60),
                NU.plusSeconds(60),
                referentienummer,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                100);
    }
}
