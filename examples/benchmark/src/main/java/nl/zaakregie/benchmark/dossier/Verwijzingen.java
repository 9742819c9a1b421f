package nl.zaakregie.benchmark.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables in such an order that one comes after those its foreign keys name. */
final class Verwijzingen implements Comparator<String> {

    private final Map<String, Set<String>> naar = new HashMap<>();

    Verwijzingen(JdbcClient jdbc) {
        jdbc.sql("""
                        SELECT conrelid::regclass::text AS van, confrelid::regclass::text AS naar
                        FROM pg_constraint WHERE contype = 'f'
                        """).query(rs -> {
            naar.computeIfAbsent(rs.getString("van"), tabel -> new TreeSet<>()).add(rs.getString("naar"));
        });
    }

    @Override
    public int compare(String een, String ander) {
        return Comparator.<String>comparingInt(this::diepte)
                .thenComparing(Comparator.naturalOrder())
                .compare(een, ander);
    }

    private int diepte(String tabel) {
        return naar.getOrDefault(tabel, Set.of()).stream()
                .filter(ander -> !ander.equals(tabel))
                .mapToInt(ander -> 1 + diepte(ander))
                .max()
                .orElse(0);
    }
}
