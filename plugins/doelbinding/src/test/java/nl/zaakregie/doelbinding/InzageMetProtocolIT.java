package nl.zaakregie.doelbinding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.protocollering.ProtocolleringAutoConfiguration;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.testkit.geheugen.GeheugenDossiers;
import nl.zaakregie.testkit.geheugen.VasteGebruikers;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Doelbinding and the real protocol on one database: what stands in the table when it matters. */
class InzageMetProtocolIT {

    /** One groep that is not for a regisseur and one that is. */
    record Kenmerk(
            @Gegeven("protocollering.regels") String dicht,
            @Gegeven("proef.open") String open) {}

    private final GeheugenDossiers dossiers = new GeheugenDossiers();
    private final VasteGebruikers gebruikers = VasteGebruikers.alle();
    private final DossierId dossier = dossiers.eenDossier("groepstraject", false, Medewerkers.JANSEN);

    @OpElkeDatabase
    void inzageStaatInHetProtocolOokVanuitEenLezendeTransactie(Databasesoort soort) {
        TestDatabase database = soort.vers("protocollering");

        start(database, context -> {
            Inzage inzage = context.getBean(Inzage.class);
            TransactionTemplate alleenLezen = database.transactie();
            alleenLezen.setReadOnly(true);

            assertThat(inzage.vrijgeven(verzoek(Medewerkers.JANSEN), aanbod()).velden())
                    .containsOnlyKeys("open");
            alleenLezen.executeWithoutResult(s -> inzage.vrijgeven(verzoek(Medewerkers.JANSEN), aanbod()));

            assertThat(rijen(database)).containsExactly("proef.open true", "proef.open true");
        });
    }

    @OpElkeDatabase
    void weigeringBlijftStaanAlsDeVragerTerugdraait(Databasesoort soort) {
        TestDatabase database = soort.vers("protocollering");

        start(database, context -> {
            Inzage inzage = context.getBean(Inzage.class);
            Toegang toegang = context.getBean(Toegang.class);
            gebruikers.meldAan(Medewerkers.VOS);

            assertThatThrownBy(() -> database.transactie()
                            .executeWithoutResult(s -> inzage.vrijgeven(verzoek(Medewerkers.VOS), aanbod())))
                    .isInstanceOf(SociaalDomeinException.class);
            assertThatThrownBy(() -> database.transactie()
                            .executeWithoutResult(s -> toegang.eisOpDossier(dossier, "plan wijzigen", Rol.REGISSEUR)))
                    .isInstanceOf(SociaalDomeinException.class);

            assertThat(rijen(database)).containsExactly("proef.open,protocollering.regels false", " false");
        });
    }

    @OpElkeDatabase
    void handelingEnHaarRegelGaanSamenDoorOfSamenNiet(Databasesoort soort) {
        TestDatabase database = soort.vers("protocollering");

        start(database, context -> {
            Toegang toegang = context.getBean(Toegang.class);
            gebruikers.meldAan(Medewerkers.JANSEN);

            database.transactie().executeWithoutResult(s -> {
                toegang.eisOpDossier(dossier, "plan wijzigen", Rol.REGISSEUR);
                s.setRollbackOnly();
            });

            assertThat(rijen(database)).isEmpty();
        });
    }

    @OpElkeDatabase
    void zonderTabelWordtNietsGetoond(Databasesoort soort) {
        TestDatabase database = soort.vers();

        start(
                database,
                context -> assertThatThrownBy(
                                () -> context.getBean(Inzage.class).vrijgeven(verzoek(Medewerkers.JANSEN), aanbod()))
                        .isInstanceOfSatisfying(
                                SociaalDomeinException.class,
                                e -> assertThat(e.foutcode()).isEqualTo(DoelbindingFout.NIET_GEPROTOCOLLEERD)));
    }

    private void start(TestDatabase database, ContextConsumer<AssertableWebApplicationContext> gebruik) {
        new WebApplicationContextRunner()
                .withBean(DataSource.class, database::dataSource)
                .withBean(PlatformTransactionManager.class, database::transactiebeheer)
                .withBean(Dossiers.class, () -> dossiers)
                .withBean(Gebruikers.class, () -> gebruikers)
                .withBean("proefplugin", Plugin.class, () -> Proefplugins.met("proef", "proef.open"))
                .withPropertyValues(
                        "zaakregie.doelbinding.aanvulling[0].groepen=proef.open",
                        "zaakregie.doelbinding.aanvulling[0].rollen=regisseur",
                        "zaakregie.doelbinding.aanvulling[0].doelen=regie")
                .withConfiguration(AutoConfigurations.of(
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        ProtocolleringAutoConfiguration.class,
                        DoelbindingAutoConfiguration.class))
                .run(gebruik);
    }

    private Aangeboden<Kenmerk> aanbod() {
        return new Aangeboden<>(new Kenmerk("dicht", "open"), Optional.of(dossier), Set.of(Gezin.SANNE.id()));
    }

    private static Inzageverzoek verzoek(Gebruiker gebruiker) {
        return new Inzageverzoek(gebruiker, new Doel("regie"), "kenmerk raadplegen");
    }

    private static List<String> rijen(TestDatabase database) {
        return database.jdbc()
                .sql("SELECT gegevensgroepen, toegestaan FROM zr_protocollering_regel ORDER BY volgnummer")
                .query((rij, nummer) -> rij.getString(1) + " " + rij.getBoolean(2))
                .list();
    }
}
