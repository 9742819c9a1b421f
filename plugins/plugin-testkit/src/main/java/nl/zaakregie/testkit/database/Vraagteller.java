package nl.zaakregie.testkit.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Counts what is asked of a database, per statement and by all threads together: how many round trips an action costs is
 * the same on every machine, unlike how long it takes. A batch is one, a commit is one. Thread-safe.
 */
public final class Vraagteller {

    /** Under which commits are counted. */
    public static final String COMMIT = "COMMIT";

    private final Predicate<Thread> van;
    private final Map<String, LongAdder> keren = new ConcurrentHashMap<>();

    /** Counts what every thread asks. */
    public Vraagteller() {
        this(draad -> true);
    }

    /** @param van whose questions count; leaves out work in the background */
    public Vraagteller(Predicate<Thread> van) {
        this.van = van;
    }

    /** The same data source, counted from now on. */
    public DataSource om(DataSource bron) {
        return doorgeven(DataSource.class, (methode, args) -> {
            Object uitkomst = roep(bron, methode, args);
            return uitkomst instanceof Connection echte ? verbinding(echte) : uitkomst;
        });
    }

    public void begin() {
        keren.clear();
    }

    /** Times per statement since {@link #begin()}, with white space made one space. */
    public Map<String, Long> geteld() {
        Map<String, Long> geteld = new TreeMap<>();
        keren.forEach((vraag, aantal) -> geteld.put(vraag, aantal.sum()));
        return geteld;
    }

    public long totaal() {
        return keren.values().stream().mapToLong(LongAdder::sum).sum();
    }

    private void tel(String vraag) {
        if (van.test(Thread.currentThread())) {
            keren.computeIfAbsent(vraag, v -> new LongAdder()).increment();
        }
    }

    private Connection verbinding(Connection echte) {
        return doorgeven(Connection.class, (methode, args) -> {
            if (methode.getName().equals("commit")) {
                tel(COMMIT);
            }
            Object uitkomst = roep(echte, methode, args);
            if (uitkomst instanceof PreparedStatement voorbereid) {
                return opdracht(PreparedStatement.class, voorbereid, args[0].toString());
            }
            return uitkomst instanceof Statement los ? opdracht(Statement.class, los, "") : uitkomst;
        });
    }

    private <S extends Statement> S opdracht(Class<S> soort, S echte, String vraag) {
        return doorgeven(soort, (methode, args) -> {
            if (methode.getName().startsWith("execute")) {
                tel(opEenRegel(args != null && args.length > 0 ? args[0].toString() : vraag));
            }
            return roep(echte, methode, args);
        });
    }

    private static String opEenRegel(String vraag) {
        return vraag.strip().replaceAll("\\s+", " ");
    }

    private interface Aanroep {
        Object doe(Method methode, Object[] args) throws Throwable;
    }

    private static <T> T doorgeven(Class<T> soort, Aanroep aanroep) {
        InvocationHandler afhandeling = (zelf, methode, args) -> aanroep.doe(methode, args);
        return soort.cast(Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, afhandeling));
    }

    private static Object roep(Object echte, Method methode, Object[] args) throws Throwable {
        try {
            return methode.invoke(echte, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
