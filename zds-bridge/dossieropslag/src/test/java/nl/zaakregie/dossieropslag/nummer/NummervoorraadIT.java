package nl.zaakregie.dossieropslag.nummer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.Besluitidentificatie;
import nl.zaakregie.dossieropslag.DossieropslagFout;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;

class NummervoorraadIT {

    @OpElkeDatabase
    void geeftElkNummerEenKeerUit(Databasesoort soort) {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);
        voorraad.leg(Nummersoort.ZAAK, "9901-2026-0000001");
        voorraad.leg(Nummersoort.ZAAK, "9901-2026-0000002");

        String eerste = database.transactie().execute(s -> voorraad.nieuweZaak().waarde());
        String tweede = database.transactie().execute(s -> voorraad.nieuweZaak().waarde());

        assertThat(List.of(eerste, tweede)).containsExactlyInAnyOrder("9901-2026-0000001", "9901-2026-0000002");
        assertThat(voorraad.aantal(Nummersoort.ZAAK)).isZero();
    }

    @OpElkeDatabase
    void geeftEenNummerTerugWanneerDeTransactieNietDoorgaat(Databasesoort soort) {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);
        voorraad.leg(Nummersoort.DOCUMENT, "9901-D-1");

        database.transactie().executeWithoutResult(s -> {
            voorraad.nieuwDocument();
            s.setRollbackOnly();
        });

        assertThat(voorraad.aantal(Nummersoort.DOCUMENT)).isEqualTo(1);
    }

    @OpElkeDatabase
    void zegtDatDeVoorraadLeegIs(Databasesoort soort) {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);

        assertThatThrownBy(() -> database.transactie().execute(s -> voorraad.nieuweZaak()))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(DossieropslagFout.NUMMERVOORRAAD_LEEG));
        assertThatThrownBy(voorraad::nieuweZaak)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(DossieropslagFout.NUMMER_BUITEN_TRANSACTIE));
    }

    @OpElkeDatabase
    void geeftNooitTweeKeerHetzelfdeNummerOokNietTegelijk(Databasesoort soort) throws Exception {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);
        int aantal = 40;
        for (int i = 0; i < aantal; i++) {
            voorraad.leg(Nummersoort.ZAAK, "9901-%04d".formatted(i));
        }
        Set<String> uitgegeven = ConcurrentHashMap.newKeySet();
        ExecutorService werkers = Executors.newFixedThreadPool(4);

        List<Future<?>> klussen = new ArrayList<>();
        for (int i = 0; i < aantal; i++) {
            klussen.add(werkers.submit(() -> database.transactie()
                    .executeWithoutResult(
                            s -> uitgegeven.add(voorraad.nieuweZaak().waarde()))));
        }
        for (Future<?> klus : klussen) {
            klus.get(30, TimeUnit.SECONDS);
        }
        werkers.shutdown();

        assertThat(uitgegeven).hasSize(aantal);
    }

    @OpElkeDatabase
    void vultAanTotDeGewensteGrootteEnStoptAlsHetMagazijnNietAntwoordt(Databasesoort soort) {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad voorraad = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);
        List<String> bron = new ArrayList<>(List.of("9901-A", "9901-B", "9901-C"));
        Nummerbron magazijn = nummersoort ->
                nummersoort != Nummersoort.ZAAK || bron.isEmpty() ? Optional.empty() : Optional.of(bron.remove(0));

        new Nummeraanvuller(voorraad, magazijn, Map.of(Nummersoort.ZAAK, 5, Nummersoort.DOCUMENT, 5)).vulAan();

        assertThat(voorraad.aantal(Nummersoort.ZAAK)).isEqualTo(3);
        assertThat(voorraad.aantal(Nummersoort.DOCUMENT)).isZero();
    }

    @OpElkeDatabase
    void geeftBesluitnummersUitAlsHetMagazijnZeKent(Databasesoort soort) {
        TestDatabase database = soort.vers("dossieropslag");
        JdbcNummervoorraad zds12 = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), true);
        JdbcNummervoorraad zds11 = new JdbcNummervoorraad(database.jdbc(), Clock.systemUTC(), false);
        zds12.leg(Nummersoort.BESLUIT, "9901-B-1");

        Optional<Besluitidentificatie> zonder = database.transactie().execute(s -> zds11.nieuwBesluit());
        Optional<Besluitidentificatie> met = database.transactie().execute(s -> zds12.nieuwBesluit());

        assertThat(zonder).isEmpty();
        assertThat(met).contains(new Besluitidentificatie("9901-B-1"));
        assertThatThrownBy(() -> database.transactie().execute(s -> zds12.nieuwBesluit()))
                .isInstanceOf(SociaalDomeinException.class);
    }
}
