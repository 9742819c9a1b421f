package nl.zaakregie.protocollering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Protocolregel;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.VerzetbareKlok;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class JdbcProtocolIT {

    private final VerzetbareKlok klok = new VerzetbareKlok();
    private final DossierId dossier = DossierId.nieuw();
    private TestDatabase database = TestDatabase.h2("protocollering");

    @OpElkeDatabase
    void bewaartAlleVelden(Databasesoort soort) {
        database = soort.vers("protocollering");

        database.transactie().executeWithoutResult(s -> protocol().leg(regel(Gezin.SANNE.id(), true)));

        assertThat(regels()).singleElement().satisfies(r -> {
            assertThat(r.medewerker()).isEqualTo("mw-jansen");
            assertThat(r.rollen()).containsExactly("regisseur");
            assertThat(r.handeling()).isEqualTo("plan raadplegen");
            assertThat(r.soort()).isEqualTo("raadplegen");
            assertThat(r.doel()).contains("regie");
            assertThat(r.betrokkene()).contains(Gezin.SANNE.id().waarde());
            assertThat(r.dossier()).contains(dossier.waarde());
            assertThat(r.gegevensgroepen()).containsExactly("plan.doelen", "plan.inhoud");
            assertThat(r.toegestaan()).isTrue();
            assertThat(r.tijdstip()).isEqualTo(klok.instant());
            assertThat(r.systeem()).isEqualTo("zaakregie");
            assertThat(r.organisatie()).isEqualTo("9901");
            assertThat(r.traceId()).matches("[0-9a-f]{32}");
            assertThat(r.spanId()).matches("[0-9a-f]{16}");
        });
    }

    @OpElkeDatabase
    void regelsVanEenTransactieDelenHunTraceEnDieVanDeVolgendeNiet(Databasesoort soort) {
        database = soort.vers("protocollering");

        for (int i = 0; i < 2; i++) {
            database.transactie().executeWithoutResult(s -> {
                protocol().leg(regel(Gezin.SANNE.id(), true));
                protocol().leg(regel(Gezin.KEREM.id(), true));
            });
        }

        assertThat(regels().stream().map(Regel::traceId).distinct()).hasSize(2);
        assertThat(regels().stream().map(Regel::spanId).distinct()).hasSize(4);
    }

    @OpElkeDatabase
    void watTeruggedraaidWordtLaatGeenRegelNa(Databasesoort soort) {
        database = soort.vers("protocollering");

        database.transactie().executeWithoutResult(s -> {
            protocol().leg(regel(Gezin.SANNE.id(), true));
            s.setRollbackOnly();
        });

        assertThat(regels()).isEmpty();
    }

    @OpElkeDatabase
    void weigeringBlijftStaanOokAlsDeHandelingTerugdraait(Databasesoort soort) {
        database = soort.vers("protocollering");

        database.transactie().executeWithoutResult(s -> {
            protocol().leg(regel(Gezin.SANNE.id(), false));
            s.setRollbackOnly();
        });

        assertThat(regels()).singleElement().extracting(Regel::toegestaan).isEqualTo(false);
    }

    @Test
    void weigertBuitenEenTransactieEnSchrijftDanNiets() {
        assertThatThrownBy(() -> protocol().leg(regel(Gezin.SANNE.id(), true)))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(ProtocolFout.GEEN_TRANSACTIE));
        assertThat(regels()).isEmpty();
    }

    @OpElkeDatabase
    void watNietTeSchrijvenIsStoptDeHandeling(Databasesoort soort) {
        database = soort.vers();

        assertThatThrownBy(() -> database.transactie()
                        .executeWithoutResult(s -> protocol().leg(regel(Gezin.SANNE.id(), true))))
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(ProtocolFout.NIET_GESCHREVEN));
    }

    @Test
    void postgresWeigertWijzigenVerwijderenEnLegen() {
        database = TestDatabase.postgres("protocollering");
        database.transactie().executeWithoutResult(s -> protocol().leg(regel(Gezin.SANNE.id(), true)));

        for (String opdracht : List.of(
                "UPDATE zr_protocollering_regel SET toegestaan = FALSE",
                "DELETE FROM zr_protocollering_regel",
                "TRUNCATE zr_protocollering_regel")) {
            assertThatThrownBy(() -> database.jdbc().sql(opdracht).update())
                    .as(opdracht)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("alleen toe te voegen");
        }
        assertThat(regels()).hasSize(1);
    }

    @OpElkeDatabase
    void zoektOpBetrokkeneDossierMedewerkerEnPeriodeEnBladertTerug(Databasesoort soort) {
        database = soort.vers("protocollering");
        Instant begin = klok.instant();
        for (int dag = 0; dag < 5; dag++) {
            klok.zetOp(begin.plus(Duration.ofDays(dag)));
            PersoonId wie = dag % 2 == 0 ? Gezin.SANNE.id() : Gezin.KEREM.id();
            database.transactie().executeWithoutResult(s -> protocol().leg(regel(wie, true)));
        }

        assertThat(zoek(vraag(Optional.of(Gezin.KEREM.id()), Optional.empty(), 50)))
                .hasSize(2);
        assertThat(zoek(new Regelvraag(
                        Optional.empty(),
                        Optional.of(dossier),
                        Optional.of("mw-jansen"),
                        Optional.of(begin.plus(Duration.ofDays(1))),
                        Optional.of(begin.plus(Duration.ofDays(3))),
                        Optional.empty(),
                        50)))
                .extracting(Regel::tijdstip)
                .containsExactly(begin.plus(Duration.ofDays(2)), begin.plus(Duration.ofDays(1)));
        List<Regel> eerste = zoek(vraag(Optional.empty(), Optional.empty(), 3));
        List<Regel> tweede =
                zoek(vraag(Optional.empty(), Optional.of(eerste.get(2).volgnummer()), 3));
        assertThat(eerste).hasSize(3);
        assertThat(tweede).hasSize(2).doesNotContainAnyElementsOf(eerste);
        assertThat(zoek(new Regelvraag(
                        Optional.empty(),
                        Optional.of(DossierId.nieuw()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        50)))
                .isEmpty();
    }

    private JdbcProtocol protocol() {
        return new JdbcProtocol(repository(), klok, database.transactiebeheer());
    }

    private RegelRepository repository() {
        return new RegelRepository(database.jdbc(), new ProtocolleringProperties("9901", "zaakregie"));
    }

    private List<Regel> regels() {
        return zoek(vraag(Optional.empty(), Optional.empty(), 200));
    }

    private List<Regel> zoek(Regelvraag vraag) {
        return repository().zoek(vraag);
    }

    private static Regelvraag vraag(Optional<PersoonId> betrokkene, Optional<Long> voor, int aantal) {
        return new Regelvraag(
                betrokkene, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), voor, aantal);
    }

    private Protocolregel regel(PersoonId betrokkene, boolean toegestaan) {
        return new Protocolregel(
                Medewerkers.JANSEN.id().waarde(),
                Set.of(Rol.REGISSEUR.code()),
                "plan raadplegen",
                Protocolregel.Soort.RAADPLEGEN,
                Optional.of("regie"),
                Optional.of(betrokkene),
                Optional.of(dossier),
                Set.of("plan.inhoud", "plan.doelen"),
                toegestaan);
    }
}
