package nl.zaakregie.voorbeeld.zakenmagazijn.proef;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.TestDatabase;
import nl.zaakregie.voorbeeld.zakenmagazijn.ZakenmagazijnApplicatie;
import nl.zaakregie.voorbeeld.zakenmagazijn.dms.Dms;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The whole application on free ports and a fresh database, as the demo starts it. */
public final class Magazijnproces implements AutoCloseable {

    private static final Map<String, Magazijnproces> GEDEELD = new ConcurrentHashMap<>();

    private final ServletWebServerApplicationContext context;

    private Magazijnproces(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    public static Magazijnproces op(Databasesoort soort, Map<String, String> instellingen) {
        return op(soort.vers(), instellingen);
    }

    /**
     * One for all test classes that ask for the same, until the JVM ends: for tests that leave nothing behind that another
     * would notice.
     */
    public static Magazijnproces gedeeld(Databasesoort soort, Map<String, String> instellingen) {
        return GEDEELD.computeIfAbsent(soort + " " + new TreeMap<>(instellingen), wie -> op(soort, instellingen));
    }

    /** On a database that a former process may have filled. */
    public static Magazijnproces op(TestDatabase database, Map<String, String> instellingen) {
        List<String> argumenten = new ArrayList<>(List.of(
                "--server.port=0",
                "--zakenmagazijn.dms.poort=0",
                "--zakenmagazijn.dms.gebruikers.zaakregie=proef",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.gebruikersnaam(),
                "--spring.datasource.password="));
        instellingen.forEach((naam, waarde) -> argumenten.add("--" + naam + "=" + waarde));
        return new Magazijnproces((ServletWebServerApplicationContext)
                SpringApplication.run(ZakenmagazijnApplicatie.class, argumenten.toArray(String[]::new)));
    }

    public String adres(String pad) {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort() + pad;
    }

    public String dmsAdres(String pad) {
        return "http://127.0.0.1:" + context.getBean(Dms.class).poort() + pad;
    }

    @Override
    public void close() {
        if (!GEDEELD.containsValue(this)) {
            context.close();
        }
    }
}
