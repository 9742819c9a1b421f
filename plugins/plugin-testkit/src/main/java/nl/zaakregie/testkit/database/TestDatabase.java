package nl.zaakregie.testkit.database;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A fresh database with the tables of the named plugins. Needs no closing: H2 lives in memory and the PostgreSQL server
 * ends with the JVM. Connections are not pooled.
 */
public final class TestDatabase {

    /** How our H2 must be opened: as close to PostgreSQL as it gets. */
    public static final String H2_OPTIES = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String GEBRUIKER_H2 = "sa";
    private static final String GEBRUIKER_POSTGRES = "postgres";

    private final Databasesoort soort;
    private final String url;
    private final DataSource dataSource;
    private final PlatformTransactionManager transactiebeheer;

    private TestDatabase(Databasesoort soort, String url, DataSource dataSource) {
        this.soort = soort;
        this.url = url;
        this.dataSource = dataSource;
        this.transactiebeheer = new JdbcTransactionManager(dataSource);
    }

    public static TestDatabase h2(String... pluginIds) {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + H2_OPTIES + ";DB_CLOSE_DELAY=-1";
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        dataSource.setUser(GEBRUIKER_H2);
        return new TestDatabase(Databasesoort.H2, url, dataSource).metTabellenVan(pluginIds);
    }

    public static TestDatabase postgres(String... pluginIds) {
        Postgresserver.Doel doel = Postgresserver.nieuweDatabase();
        return new TestDatabase(Databasesoort.POSTGRESQL, doel.url(), doel.dataSource()).metTabellenVan(pluginIds);
    }

    /** A PostgreSQL database that another process made, for a second node on it. */
    public static TestDatabase bestaande(String url) {
        DriverManagerDataSource dataSource = new DriverManagerDataSource(url, GEBRUIKER_POSTGRES, "");
        return new TestDatabase(Databasesoort.POSTGRESQL, url, dataSource);
    }

    /** Migrates these plugins too, as the host does: own location, own history table. */
    public TestDatabase metTabellenVan(String... pluginIds) {
        for (String id : pluginIds) {
            Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/zaakregie/" + id)
                    .failOnMissingLocations(true)
                    .table("zr_" + id + "_flyway")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return this;
    }

    public Databasesoort soort() {
        return soort;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** A new client each time; takes part in the transactions of {@link #transactie()}. */
    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public PlatformTransactionManager transactiebeheer() {
        return transactiebeheer;
    }

    public TransactionTemplate transactie() {
        return new TransactionTemplate(transactiebeheer);
    }

    /** For tests that start an application on this database. */
    public String url() {
        return url;
    }

    /** Belongs to {@link #url()}; the password is empty. */
    public String gebruikersnaam() {
        return soort == Databasesoort.H2 ? GEBRUIKER_H2 : GEBRUIKER_POSTGRES;
    }
}
