package nl.zaakregie.benchmark.dossier;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import nl.zaakregie.testkit.database.TestDatabase;

/** Processor time of this JVM and of the database server together; says something on a busy machine too. */
final class Processortijd {

    private final OperatingSystemMXBean jvm = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final ProcessHandle postgres;

    private Processortijd(ProcessHandle postgres) {
        this.postgres = postgres;
    }

    static Processortijd met(TestDatabase database) {
        String map =
                database.jdbc().sql("SHOW data_directory").query(String.class).single();
        try (Stream<String> regels = Files.lines(Path.of(map, "postmaster.pid"))) {
            long pid = Long.parseLong(regels.findFirst().orElseThrow().strip());
            return new Processortijd(ProcessHandle.of(pid).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Duration nu() {
        Duration database = Stream.concat(Stream.of(postgres), postgres.descendants())
                .map(proces -> proces.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return database.plusNanos(jvm.getProcessCpuTime());
    }
}
