package nl.zaakregie.runtime.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;
import org.junit.jupiter.api.Tag;

class PersonenIT {

    private static Personen personen(Databasesoort soort) {
        TestDatabase database = soort.vers("runtime");
        return new JdbcPersonen(database.jdbc(), database.transactiebeheer(), new VerzetbareKlok());
    }

    @OpElkeDatabase
    void geeftTerugWatErGeregistreerdIs(Databasesoort soort) {
        Personen personen = personen(soort);
        for (Persoon persoon : Gezin.personen()) {
            PersoonId id = personen.registreer(persoon.gegevens());

            assertThat(personen.vind(id)).contains(persoon.gegevens());
        }
    }

    @OpElkeDatabase
    @Tag("INV-29")
    void zelfdeBsnGeeftZelfdePersoon(Databasesoort soort) {
        Personen personen = personen(soort);
        Persoonsgegevens sanne = Gezin.SANNE.gegevens();

        PersoonId eerste = personen.registreer(sanne);
        PersoonId tweede = personen.registreer(sanne);

        assertThat(tweede).isEqualTo(eerste);
        assertThat(personen.zoekOpBsn(sanne.bsn().orElseThrow())).contains(eerste);
    }

    @OpElkeDatabase
    void watDeBronNietNoemtBlijftBekend(Databasesoort soort) {
        Personen personen = personen(soort);
        Persoonsgegevens sanne = Gezin.SANNE.gegevens();
        PersoonId id = personen.registreer(sanne);
        Persoonsgegevens karig = new Persoonsgegevens(
                sanne.bsn(),
                sanne.geslachtsnaam(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Sanne Maria"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        personen.registreer(karig);

        Persoonsgegevens nu = personen.vind(id).orElseThrow();
        assertThat(nu.voornamen()).contains("Sanne Maria");
        assertThat(nu.voorvoegsel()).isEqualTo(sanne.voorvoegsel());
        assertThat(nu.adres()).isEqualTo(sanne.adres());
        assertThat(nu.geboortedatum()).isEqualTo(sanne.geboortedatum());
    }

    @OpElkeDatabase
    void personenZonderBsnBlijvenVerschillend(Databasesoort soort) {
        Personen personen = personen(soort);
        Persoonsgegevens sanne = Gezin.SANNE.gegevens();
        Persoonsgegevens zonder = new Persoonsgegevens(
                Optional.empty(),
                sanne.geslachtsnaam(),
                sanne.voorvoegsel(),
                sanne.voorletters(),
                sanne.voornamen(),
                sanne.geslacht(),
                sanne.geboortedatum(),
                sanne.adres(),
                sanne.gemeentecode());

        PersoonId een = personen.registreer(zonder);
        PersoonId ander = personen.registreer(zonder);

        assertThat(een).isNotEqualTo(ander);
        assertThat(personen.vindAlle(List.of(een, ander, PersoonId.nieuw()))).containsOnlyKeys(een, ander);
    }

    @OpElkeDatabase
    void gelijktijdigeRegistratiesVanEenBsnGevenEenPersoon(Databasesoort soort) throws Exception {
        Personen personen = personen(soort);
        int draden = 4;
        CyclicBarrier start = new CyclicBarrier(draden);
        ExecutorService uitvoerder = Executors.newFixedThreadPool(draden);
        try {
            List<Future<PersoonId>> uitkomsten = IntStream.range(0, draden)
                    .mapToObj(i -> uitvoerder.submit(() -> {
                        start.await(20, TimeUnit.SECONDS);
                        return personen.registreer(Gezin.MURAT.gegevens());
                    }))
                    .toList();

            PersoonId eerste = uitkomsten.get(0).get(30, TimeUnit.SECONDS);
            for (Future<PersoonId> uitkomst : uitkomsten) {
                assertThat(uitkomst.get(30, TimeUnit.SECONDS)).isEqualTo(eerste);
            }
        } finally {
            uitvoerder.shutdownNow();
        }
    }

    @OpElkeDatabase
    void kentWieOpHetzelfdeAdresStaatMaarGeenInstelling(Databasesoort soort) {
        Personen personen = personen(soort);
        PersoonId sanne = personen.registreer(Gezin.SANNE.gegevens());
        PersoonId noah = personen.registreer(Gezin.KEREM.gegevens());
        PersoonId ander = personen.registreer(Gezin.ANDER.gegevens());

        assertThat(personen.huisgenoten(List.of(sanne))).contains(noah).doesNotContain(sanne, ander);
        assertThat(personen.huisgenoten(List.of())).isEmpty();
        for (int i = 0; i < Personen.HUISHOUDEN; i++) {
            personen.registreer(zonderBsn(Gezin.SANNE.gegevens()));
        }
        assertThat(personen.huisgenoten(List.of(sanne))).isEmpty();
    }

    private static Persoonsgegevens zonderBsn(Persoonsgegevens p) {
        return new Persoonsgegevens(
                Optional.empty(),
                p.geslachtsnaam(),
                p.voorvoegsel(),
                p.voorletters(),
                p.voornamen(),
                p.geslacht(),
                p.geboortedatum(),
                p.adres(),
                p.gemeentecode());
    }
}
