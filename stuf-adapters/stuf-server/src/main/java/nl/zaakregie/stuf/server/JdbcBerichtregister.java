package nl.zaakregie.stuf.server;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.springframework.jdbc.core.JdbcOperations;
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

    /** In the place of an answer that is not known beforehand. */
    private static final String NOG_GEEN = "";

    private final JdbcClient jdbc;
    private final TransactionOperations transactie;
    private final Clock klok;
    private final String tabel;
    private final String voegToe;
    private final String zetAntwoord;
    private final String zoek;

    /** @param tabel name of the table; lower-case letters and underscores */
    public JdbcBerichtregister(JdbcClient jdbc, TransactionOperations transactie, Clock klok, String tabel) {
        if (!tabel.matches("[a-z_]{1,60}")) {
            throw new IllegalArgumentException("Een tabelnaam heeft alleen kleine letters en _");
        }
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.klok = klok;
        this.tabel = tabel;
        this.voegToe = """
                INSERT INTO %s (zender, referentienummer, vingerafdruk, antwoord, ontvangen)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """.formatted(tabel);
        this.zetAntwoord = """
                UPDATE %s
                   SET antwoord = ?
                 WHERE zender = ? AND referentienummer = ?
                """.formatted(tabel);
        this.zoek = """
                SELECT vingerafdruk, antwoord
                  FROM %s
                 WHERE zender = ? AND referentienummer = ?
                """.formatted(tabel);
    }

    @Override
    public String ontvang(Berichtsleutel sleutel, String vingerafdruk, Supplier<String> verwerking) {
        return ontvang(sleutel, vingerafdruk, NOG_GEEN, verwerking);
    }

    /** One row written, once. */
    @Override
    public String ontvang(Berichtsleutel sleutel, String vingerafdruk, String antwoord, Runnable verwerking) {
        return ontvang(sleutel, vingerafdruk, antwoord, () -> {
            verwerking.run();
            return antwoord;
        });
    }

    /** New messages are the rule, so nobody looks before writing. */
    private String ontvang(Berichtsleutel sleutel, String vingerafdruk, String vooraf, Supplier<String> verwerking) {
        for (int poging = 1; poging <= POGINGEN; poging++) {
            Optional<String> nieuw = transactie.execute(status -> verwerk(sleutel, vingerafdruk, vooraf, verwerking));
            if (nieuw.isPresent()) {
                return nieuw.get();
            }
            Optional<Rij> eerder = zoek(sleutel);
            if (eerder.isPresent()) {
                return eerder.get().antwoordOp(vingerafdruk);
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

    /** The same table, for several messages at once. */
    Registerrijen rijen(JdbcOperations sjabloon) {
        return new Registerrijen(sjabloon, klok, tabel);
    }

    /** Empty when the key was there, or came while we waited for another transaction. */
    private Optional<String> verwerk(
            Berichtsleutel sleutel, String vingerafdruk, String vooraf, Supplier<String> verwerking) {
        if (!voegToe(sleutel, vingerafdruk, vooraf)) {
            return Optional.empty();
        }
        String antwoord = verwerking.get();
        if (!antwoord.equals(vooraf)) {
            jdbc.sql(zetAntwoord)
                    .params(antwoord, sleutel.zender(), sleutel.referentienummer())
                    .update();
        }
        return Optional.of(antwoord);
    }

    private boolean voegToe(Berichtsleutel sleutel, String vingerafdruk, String antwoord) {
        return jdbc.sql(voegToe)
                        .params(
                                sleutel.zender(),
                                sleutel.referentienummer(),
                                vingerafdruk,
                                antwoord,
                                Timestamp.from(klok.instant()))
                        .update()
                == 1;
    }

    private Optional<Rij> zoek(Berichtsleutel sleutel) {
        return jdbc.sql(zoek)
                .params(sleutel.zender(), sleutel.referentienummer())
                .query((rij, nummer) -> new Rij(rij.getString("vingerafdruk"), rij.getString("antwoord")))
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
