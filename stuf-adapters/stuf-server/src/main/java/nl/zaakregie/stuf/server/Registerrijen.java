package nl.zaakregie.stuf.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;

/** Several new messages in the table of a {@link JdbcBerichtregister}, in one go to the database and back. */
final class Registerrijen {

    private static final Comparator<NieuwBericht> OP_SLEUTEL = Comparator.comparing(
                    (NieuwBericht b) -> b.sleutel().zender())
            .thenComparing(b -> b.sleutel().referentienummer());

    private final JdbcOperations jdbc;
    private final Clock klok;
    private final String voegToe;

    /** A message as the register keeps it. */
    record NieuwBericht(Berichtsleutel sleutel, String vingerafdruk, String antwoord) {}

    Registerrijen(JdbcOperations jdbc, Clock klok, String tabel) {
        this.jdbc = jdbc;
        this.klok = klok;
        // SELECT and not VALUES: pgjdbc makes one command of a batch of the latter, and then tells no numbers per row
        this.voegToe = """
                INSERT INTO %s (zender, referentienummer, vingerafdruk, antwoord, ontvangen)
                SELECT CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR), CAST(? AS VARCHAR),
                       CAST(? AS TIMESTAMP WITH TIME ZONE)
                ON CONFLICT DO NOTHING
                """.formatted(tabel);
    }

    /**
     * In the order of their keys, so that nodes that meet wait for one another and never both.
     *
     * @return of each message whether it was new
     */
    List<Boolean> voegToe(List<NieuwBericht> berichten) {
        int[] volgorde = IntStream.range(0, berichten.size())
                .boxed()
                .sorted(Comparator.comparing(berichten::get, OP_SLEUTEL))
                .mapToInt(i -> i)
                .toArray();
        Timestamp nu = Timestamp.from(klok.instant());
        int[] aantallen = jdbc.batchUpdate(
                voegToe,
                Arrays.stream(volgorde).mapToObj(i -> rij(berichten.get(i), nu)).toList());
        List<Boolean> nieuw = new ArrayList<>(berichten.stream().map(b -> false).toList());
        for (int i = 0; i < volgorde.length; i++) {
            nieuw.set(volgorde[i], isNieuw(aantallen[i]));
        }
        return nieuw;
    }

    private static Object[] rij(NieuwBericht bericht, Timestamp nu) {
        return new Object[] {
            bericht.sleutel().zender(),
            bericht.sleutel().referentienummer(),
            bericht.vingerafdruk(),
            bericht.antwoord(),
            nu
        };
    }

    private static boolean isNieuw(int aantal) {
        if (aantal < 0) {
            throw new IllegalStateException("de database zegt niet hoeveel rijen er bij kwamen");
        }
        return aantal == 1;
    }
}
