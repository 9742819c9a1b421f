package nl.zaakregie.testkit.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Watches in which order transactions lock rows, as the SQL tells: {@code FOR UPDATE}, {@code UPDATE}, {@code DELETE}. Who
 * locks a dossier while holding a row that belongs to dossiers breaks the order that {@code Dossiers} describes: together
 * with the engine, which holds the dossier first, that is a deadlock waiting for its moment. Finds it also when no other
 * thread is near. A bean of the application under test; thread-safe.
 */
public final class Slotbewaker implements BeanPostProcessor {

    private static final String DOSSIER = "zr_dossier";
    private static final Pattern VERGRENDELT = Pattern.compile(
            "^\\s*(?:update|delete\\s+from)\\s+(\\w+)|^\\s*select\\b.*?\\bfrom\\s+(\\w+).*\\bfor\\s+update",
            Pattern.DOTALL);
    private static final Pattern OPENT = Pattern.compile("^\\s*insert\\s+into\\s+" + DOSSIER + "\\b.*", Pattern.DOTALL);

    private final Set<String> vanDossier;
    private final Set<String> overtredingen = new ConcurrentSkipListSet<>();

    /** @param vanDossier beginnings of the names of tables whose rows belong to a dossier, e.g. {@code zr_plan_} */
    public Slotbewaker(List<String> vanDossier) {
        this.vanDossier = Set.copyOf(vanDossier);
    }

    /** Each kind once: the table that was held, and that the dossier came after it. */
    public Set<String> overtredingen() {
        return Set.copyOf(overtredingen);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String naam) {
        return bean instanceof DataSource bron ? new Bewaakt(bron) : bean;
    }

    private final class Bewaakt extends DelegatingDataSource {

        Bewaakt(DataSource bron) {
            super(bron);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return bewaak(super.getConnection());
        }
    }

    /** Statements are noticed when they are prepared, which all of our SQL and that of the engine is. */
    private Connection bewaak(Connection verbinding) {
        Transactie transactie = new Transactie();
        return (Connection) Proxy.newProxyInstance(
                Slotbewaker.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, methode, argumenten) -> {
                    switch (methode.getName()) {
                        case "prepareStatement" -> transactie.zag(String.valueOf(argumenten[0]));
                        case "commit", "rollback", "setAutoCommit", "close" -> transactie.einde();
                        default -> {
                            // neemt geen slot
                        }
                    }
                    try {
                        return methode.invoke(verbinding, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    /** What one transaction holds; of one thread at a time. */
    private final class Transactie {

        private String eerste = "";
        private boolean heeftDossier;

        void zag(String sql) {
            String klein = sql.toLowerCase(Locale.ROOT);
            Matcher slot = VERGRENDELT.matcher(klein);
            if (slot.find()) {
                vergrendelt(slot.group(1) == null ? slot.group(2) : slot.group(1));
            } else if (OPENT.matcher(klein).matches()) {
                heeftDossier = true;
            }
        }

        private void vergrendelt(String tabel) {
            if (tabel.equals(DOSSIER)) {
                if (!heeftDossier && !eerste.isEmpty()) {
                    overtredingen.add(eerste + " voor " + DOSSIER);
                }
                heeftDossier = true;
            } else if (!heeftDossier && eerste.isEmpty() && vanDossier.stream().anyMatch(tabel::startsWith)) {
                eerste = tabel;
            }
        }

        void einde() {
            eerste = "";
            heeftDossier = false;
        }
    }
}
