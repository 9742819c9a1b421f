package nl.zaakregie.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The limit of anything that stores durably: one row of the size of the message, and a commit. */
final class Kaalbewaren {

    private final DataSource database;
    private final String tekst;

    Kaalbewaren(DataSource database, String tekst) throws SQLException {
        this.database = database;
        this.tekst = tekst;
        try (Connection verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            opdracht.execute("CREATE TABLE IF NOT EXISTS bench_rij (sleutel BIGINT PRIMARY KEY, inhoud TEXT NOT NULL)");
        }
    }

    Belasting.Uitslag meet(int draden, int seconden) throws InterruptedException {
        AtomicLong teller = new AtomicLong(System.nanoTime());
        long begin = System.nanoTime();
        long einde = begin + seconden * 1_000_000_000L;
        long[][] tijden = new long[draden][];
        Thread[] alle = IntStream.range(0, draden)
                .mapToObj(i -> new Thread(() -> tijden[i] = bewaarTot(einde, teller)))
                .toArray(Thread[]::new);
        for (Thread draad : alle) {
            draad.start();
        }
        for (Thread draad : alle) {
            draad.join();
        }
        double duur = (System.nanoTime() - begin) / 1e9;
        long[] samen =
                Arrays.stream(tijden).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Belasting.Uitslag(
                samen.length,
                samen.length / duur,
                samen[samen.length / 2] / 1e6,
                samen[(int) (samen.length * 0.99)] / 1e6,
                0);
    }

    private long[] bewaarTot(long einde, AtomicLong teller) {
        java.util.stream.LongStream.Builder tijden = java.util.stream.LongStream.builder();
        try (Connection verbinding = database.getConnection();
                PreparedStatement opdracht =
                        verbinding.prepareStatement("INSERT INTO bench_rij (sleutel, inhoud) VALUES (?, ?)")) {
            verbinding.setAutoCommit(false);
            while (System.nanoTime() < einde) {
                long begin = System.nanoTime();
                opdracht.setLong(1, teller.incrementAndGet());
                opdracht.setString(2, tekst);
                opdracht.executeUpdate();
                verbinding.commit();
                tijden.add(System.nanoTime() - begin);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tijden.build().toArray();
    }
}
