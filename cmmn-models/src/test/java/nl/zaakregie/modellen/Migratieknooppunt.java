package nl.zaakregie.modellen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.testkit.database.TestDatabase;

/** A node in a process of its own, so that it can be killed; it migrates what waits until somebody does that. */
final class Migratieknooppunt {

    private Migratieknooppunt() {}

    /** Starts it on this database. */
    static Process start(TestDatabase database, Path modellen) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Migratieknooppunt.class.getName(),
                        database.url(),
                        modellen.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** @param opties address of the database, folder with models */
    public static void main(String[] opties) throws InterruptedException {
        Modelhost.knooppunt(TestDatabase.bestaande(opties[0]), Path.of(opties[1]));
        TimeUnit.MINUTES.sleep(10);
    }
}
