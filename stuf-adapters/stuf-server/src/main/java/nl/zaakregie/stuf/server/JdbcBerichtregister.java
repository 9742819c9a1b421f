package nl.zaakregie.stuf.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Register in a table of the host, with the columns {@code zender} and {@code referentienummer} (together the key), {@code
 * vingerafdruk}, {@code antwoord} and {@code ontvangen}. The row is written first, so that its key makes a second arrival of
 * the same message wait, also on another node; the effect and the answer follow in the same transaction. For senders with
 * whom an order was agreed there is a second table, with {@code _zender} behind its name and the columns {@code zender} (the
 * key) and {@code laatste}, 17 digits. Needs spring-jdbc.
 */
public final class JdbcBerichtregister implements Berichtregister {

    /** A key can vanish between insert and read when its first arrival is rolled back; then it is our turn. */
    private static final int POGINGEN = 5;

    private final JdbcClient jdbc;
    private final TransactionOperations transactie;
    private final Clock klok;
    private final String tabel;

    /** @param tabel name of the table; lower-case letters and underscores */
    public JdbcBerichtregister(JdbcClient jdbc, TransactionOperations transactie, Clock klok, String tabel) {
        if (!tabel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("Een tabelnaam heeft alleen kleine letters en _");
        }
        this.tabel = tabel;
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.klok = klok;
    }

    @Override
    public String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        for (int poging = 1; poging <= POGINGEN; poging++) {
            Optional<Rij> eerder = zoek(sleutel);
            if (eerder.isPresent()) {
                return eerder.get().antwoordOp(vingerafdruk);
            }
            Optional<String> nieuw = verwerk(sleutel, vingerafdruk, verwerking);
            if (nieuw.isPresent()) {
                return nieuw.get();
            }
        }
        throw new StufFout(StufFoutcode.STUF046, "Hetzelfde bericht wordt al verwerkt");
    }

    @Override
    public void neemPlaats(Berichtkop kop, Volgordeafspraak afspraak) {
        String zender = kop.zender().map(Systeem::sleutel).orElse("");
        Optional<String> tijdstip = kop.tijdstipBericht().map(StufTijdstip::volledig);
        boolean oplopend = afspraak.tijdstipOplopend() && tijdstip.isPresent();
        // twice: when the first message of a sender loses from another first one, it comes after that
        if (!schuif(zender, tijdstip.orElse(""), oplopend)
                && !begin(zender, tijdstip.orElse(""))
                && !schuif(zender, tijdstip.orElse(""), oplopend)) {
            throw new StufFout(StufFoutcode.STUF019, "tijdstipBericht");
        }
    }

    private boolean schuif(String zender, String tijdstip, boolean oplopend) {
        return jdbc.sql("""
                                UPDATE %s_zender
                                   SET laatste = GREATEST(laatste, :tijdstip)
                                 WHERE zender = :zender AND (laatste < :tijdstip OR NOT :oplopend)
                                """.formatted(tabel))
                        .param("zender", zender)
                        .param("tijdstip", tijdstip)
                        .param("oplopend", oplopend)
                        .update()
                == 1;
    }

    private boolean begin(String zender, String tijdstip) {
        return jdbc.sql("""
                                INSERT INTO %s_zender (zender, laatste)
                                VALUES (:zender, :tijdstip)
                                ON CONFLICT DO NOTHING
                                """.formatted(tabel))
                        .param("zender", zender)
                        .param("tijdstip", tijdstip)
                        .update()
                == 1;
    }

    private Optional<String> verwerk(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        return transactie.execute(status -> {
            try {
                voegToe(sleutel, vingerafdruk);
            } catch (DuplicateKeyException doorEenAnder) {
                status.setRollbackOnly();
                return Optional.<String>empty();
            }
            String antwoord = verwerking.get();
            zetAntwoord(sleutel, antwoord);
            return Optional.of(antwoord);
        });
    }

    private void voegToe(Berichtsleutel sleutel, String vingerafdruk) {
        jdbc.sql("""
                        INSERT INTO %s (zender, referentienummer, vingerafdruk, antwoord, ontvangen)
                        VALUES (:zender, :referentienummer, :vingerafdruk, '', :ontvangen)
                        """.formatted(tabel))
                .param("zender", sleutel.zender())
                .param("referentienummer", sleutel.referentienummer())
                .param("vingerafdruk", vingerafdruk)
                .param("ontvangen", Timestamp.from(klok.instant()))
                .update();
    }

    private void zetAntwoord(Berichtsleutel sleutel, String antwoord) {
        jdbc.sql("""
                        UPDATE %s
                           SET antwoord = :antwoord
                         WHERE zender = :zender AND referentienummer = :referentienummer
                        """.formatted(tabel))
                .param("zender", sleutel.zender())
                .param("referentienummer", sleutel.referentienummer())
                .param("antwoord", antwoord)
                .update();
    }

    private Optional<Rij> zoek(Berichtsleutel sleutel) {
        return jdbc.sql("""
                        SELECT vingerafdruk, antwoord
                          FROM %s
                         WHERE zender = :zender AND referentienummer = :referentienummer
                        """.formatted(tabel))
                .param("zender", sleutel.zender())
                .param("referentienummer", sleutel.referentienummer())
                .query(Rij.class)
                .optional();
    }

    private record Rij(String vingerafdruk, String antwoord) {

        String antwoordOp(String andereVingerafdruk) {
            if (!vingerafdruk.equals(andereVingerafdruk)) {
                throw new StufFout(StufFoutcode.STUF016, "referentienummer");
            }
            return antwoord;
        }
    }
}
