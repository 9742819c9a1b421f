package nl.zaakregie.groepstraject.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.groepstraject.domain.Afsluiting;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.Eindreden;
import nl.zaakregie.groepstraject.domain.GekoppeldSignaal;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.Groepsoort;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.Netwerkpersoon;
import nl.zaakregie.groepstraject.domain.Regisseur;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.database.Vraagteller;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import nl.zaakregie.testkit.gezin.Persoon;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRepositoriesIT {

    private static final Instant TOEN = Instant.parse("2026-09-21T08:00:00Z");
    private static final Instant NU = Instant.parse("2026-11-23T10:00:00Z");

    @OpElkeDatabase
    void bewaartEenGroepMetAllesErin(Databasesoort soort) {
        JdbcGroepRepository groepen = new JdbcGroepRepository(database(soort).jdbc());
        Groep groep = groep(Gezin.SANNE, Gezin.KEREM);
        groepen.bewaar(groep);

        Groep gewijzigd = groep.meldAf(Gezin.KEREM.id(), NU)
                .ofFout()
                .voegLidToe(Groepslid.client(Gezin.TRUUS.id(), NU))
                .ofFout()
                .voegNetwerkpersoonToe(new Netwerkpersoon(Gezin.HENK.id(), "buurman", NU, Optional.empty()))
                .ofFout()
                .moetAfstemmenMet(Set.of(Gezin.ZANDHOVEN), NU)
                .stemAf(new Afstemming("9903", Optional.of("CJG"), Afstemming.Stand.AFGESPROKEN, NU));
        groepen.wijzig(gewijzigd);

        Groep gelezen = groepen.vind(groep.id()).orElseThrow();
        assertThat(gelezen).usingRecursiveComparison().ignoringFields("versie").isEqualTo(gewijzigd);
        assertThat(gelezen.versie()).isEqualTo(1);
        assertThat(groepen.vindOpSleutel(gewijzigd.sleutel())).contains(gelezen);
        assertThat(groepen.vindOpSleutel(groep.sleutel())).isEmpty();
    }

    @OpElkeDatabase
    @Tag("INV-03")
    void laatGeenTweeGroepenMetDezelfdePersonenToe(Databasesoort soort) {
        JdbcGroepRepository groepen = new JdbcGroepRepository(database(soort).jdbc());
        Groep ander = groep(Gezin.SANNE, Gezin.KEREM);
        groepen.bewaar(groep(Gezin.SANNE));
        groepen.bewaar(ander);

        weigert(GroepstrajectFout.GROEP_BESTAAT_AL, () -> groepen.bewaar(groep(Gezin.KEREM, Gezin.SANNE)));
        weigert(
                GroepstrajectFout.GROEP_BESTAAT_AL,
                () -> groepen.wijzig(ander.meldAf(Gezin.KEREM.id(), NU).ofFout()));
    }

    @OpElkeDatabase
    void overschrijftGeenWijzigingVanEenAnder(Databasesoort soort) {
        TestDatabase database = database(soort);
        JdbcGroepRepository groepen = new JdbcGroepRepository(database.jdbc());
        JdbcGroepstrajectRepository trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        Groep groep = groep(Gezin.SANNE);
        groepen.bewaar(groep);
        Groepstraject traject = traject(groep, TOEN);
        trajecten.bewaar(traject);
        groepen.wijzig(groep);
        trajecten.wijzig(traject);

        weigert(GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD, () -> groepen.wijzig(groep));
        weigert(GroepstrajectFout.GELIJKTIJDIG_GEWIJZIGD, () -> trajecten.wijzig(traject));
    }

    @OpElkeDatabase
    void bewaartEenTrajectVanStartTotAfsluiting(Databasesoort soort) {
        TestDatabase database = database(soort);
        JdbcGroepRepository groepen = new JdbcGroepRepository(database.jdbc());
        JdbcGroepstrajectRepository trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        Groep groep = groep(Gezin.SANNE);
        groepen.bewaar(groep);
        Groepstraject traject = traject(groep, TOEN);
        trajecten.bewaar(traject);
        SignaalId signaal = SignaalId.nieuw();

        boolean eerst = trajecten.koppelSignaal(traject.id(), signaal, NU);
        boolean opnieuw = trajecten.koppelSignaal(traject.id(), signaal, NU);
        trajecten.wijzig(traject.metZaak(new Zaakidentificatie("9901-1"))
                .metStatus(4)
                .voegRegisseurToe(Medewerkers.VOS.id(), NU)
                .ofFout()
                .sluitAf(new Afsluiting(Eindreden.VERHUIZING, "Voortijdig gestopt", NU))
                .ofFout());

        Groepstraject gelezen = trajecten.vind(traject.id()).orElseThrow();
        assertThat(eerst).isTrue();
        assertThat(opnieuw).isFalse();
        assertThat(trajecten.signalenVan(traject.id()))
                .extracting(GekoppeldSignaal::signaal)
                .containsExactly(signaal);
        assertThat(gelezen.afsluiting()).contains(new Afsluiting(Eindreden.VERHUIZING, "Voortijdig gestopt", NU));
        assertThat(gelezen.huidigeRegisseurs()).hasSize(2);
        assertThat(gelezen.zaak()).contains(new Zaakidentificatie("9901-1"));
        assertThat(trajecten.lopendVan(groep.id())).isEmpty();
        assertThat(trajecten.laatstGeslotenVan(groep.id())).contains(gelezen);
        assertThat(trajecten.vanRegisseur(Medewerkers.VOS.id(), false)).isEmpty();
        assertThat(trajecten.vanRegisseur(Medewerkers.VOS.id(), true)).containsExactly(gelezen);
    }

    @OpElkeDatabase
    @Tag("INV-01")
    void laatEenTrajectTegelijkLopenPerGroep(Databasesoort soort) {
        TestDatabase database = database(soort);
        JdbcGroepRepository groepen = new JdbcGroepRepository(database.jdbc());
        JdbcGroepstrajectRepository trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        Groep groep = groep(Gezin.SANNE);
        groepen.bewaar(groep);
        trajecten.bewaar(traject(groep, TOEN));

        weigert(GroepstrajectFout.TRAJECT_LOOPT_AL, () -> trajecten.bewaar(traject(groep, NU)));
    }

    @OpElkeDatabase
    @Tag("INV-04")
    void vindtAlleTrajectenVanHuidigeClienten(Databasesoort soort) {
        TestDatabase database = database(soort);
        JdbcGroepRepository groepen = new JdbcGroepRepository(database.jdbc());
        JdbcGroepstrajectRepository trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        Groep een = groep(Gezin.SANNE, Gezin.ELIF);
        Groep twee = groep(Gezin.SANNE, Gezin.MURAT);
        groepen.bewaar(een);
        groepen.bewaar(twee);
        Groepstraject eerste = traject(een, TOEN);
        Groepstraject tweede = traject(twee, NU);
        trajecten.bewaar(eerste);
        trajecten.bewaar(tweede);

        groepen.wijzig(een.meldAf(Gezin.ELIF.id(), NU).ofFout());

        assertThat(trajecten.lopendVoor(List.of(Gezin.SANNE.id())))
                .extracting(Groepstraject::id)
                .containsExactly(eerste.id(), tweede.id());
        assertThat(trajecten.lopendVoor(List.of(Gezin.ELIF.id(), Gezin.ANDER.id())))
                .isEmpty();
        assertThat(trajecten.lopendVoor(List.of())).isEmpty();
    }

    @OpElkeDatabase
    void geeftEenLopendTrajectMetEenVraag(Databasesoort soort) {
        TestDatabase database = database(soort);
        JdbcGroepRepository groepen = new JdbcGroepRepository(database.jdbc());
        JdbcGroepstrajectRepository trajecten = new JdbcGroepstrajectRepository(database.jdbc());
        Vraagteller teller = new Vraagteller();
        JdbcLopendeTrajecten lopende = new JdbcLopendeTrajecten(JdbcClient.create(teller.om(database.dataSource())));
        Groep groep = groep(Gezin.SANNE, Gezin.KEREM, Gezin.ELIF);
        groepen.bewaar(groep);
        groepen.wijzig(groep.meldAf(Gezin.ELIF.id(), NU).ofFout());
        Groepstraject traject = traject(groep, TOEN);
        trajecten.bewaar(traject);
        trajecten.wijzig(traject.voegRegisseurToe(Medewerkers.VOS.id(), NU).ofFout());

        assertThat(lopende.vind(traject.id())).get().satisfies(t -> {
            assertThat(t.groep()).isEqualTo(groep.id());
            assertThat(t.clienten()).containsExactlyInAnyOrder(Gezin.SANNE.id(), Gezin.KEREM.id());
            assertThat(t.regisseurs()).containsExactly(Medewerkers.JANSEN.id(), Medewerkers.VOS.id());
            assertThat(t.vertrouwelijk()).isFalse();
        });
        assertThat(teller.totaal()).isEqualTo(1);

        trajecten.wijzig(trajecten
                .vind(traject.id())
                .orElseThrow()
                .sluitAf(new Afsluiting(Eindreden.VERHUIZING, "Voortijdig gestopt", NU))
                .ofFout());
        assertThat(lopende.vind(traject.id())).isEmpty();
    }

    private static TestDatabase database(Databasesoort soort) {
        return soort.vers("groepstraject");
    }

    private static Groep groep(Persoon... clienten) {
        List<Groepslid> leden =
                Arrays.stream(clienten).map(c -> Groepslid.client(c.id(), TOEN)).toList();
        return Groep.nieuw("Groep", Groepsoort.HUISHOUDEN, false, leden, TOEN);
    }

    private static Groepstraject traject(Groep groep, Instant gestart) {
        return new Groepstraject(
                DossierId.nieuw(),
                groep.id(),
                gestart,
                Optional.of(SignaalId.nieuw()),
                Optional.of(DossierId.nieuw()),
                Optional.empty(),
                0,
                Optional.empty(),
                List.of(new Regisseur(Medewerkers.JANSEN.id(), true, gestart, Optional.empty())),
                0);
    }

    private static void weigert(GroepstrajectFout fout, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        SociaalDomeinException.class,
                        e -> assertThat(e.foutcode()).isEqualTo(fout));
    }
}
