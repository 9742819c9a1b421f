package nl.zaakregie.doorgifte;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.zaakregie.stuf.StufService;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Berichtsleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Messages that were taken for a zakenmagazijn that could not be reached. The body is kept until it is delivered; then
 * only what recognises a second arrival stays.
 */
class Wachtrij {

    private static final int DEEL = 256 * 1024;

    private final JdbcClient jdbc;
    private final TransactionOperations transactie;
    private final Clock klok;

    Wachtrij(JdbcClient jdbc, TransactionOperations transactie, Clock klok) {
        this.jdbc = jdbc;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** What was answered to a message with this key. */
    record Eerder(String vingerafdruk, String antwoord) {}

    /**
     * One that waits.
     *
     * @param zender key of the sender
     * @param zaak absent when the message tells none
     * @param pogingen that were made before
     */
    record Wachtend(
            long id,
            StufService service,
            String zender,
            String referentienummer,
            @Nullable String zaak,
            int pogingen) {}

    Optional<Eerder> vind(Berichtsleutel sleutel) {
        return jdbc.sql("""
                        SELECT vingerafdruk, antwoord
                          FROM zr_doorgifte_bericht
                         WHERE zender = ? AND referentienummer = ?
                        """)
                .params(sleutel.zender(), sleutel.referentienummer())
                .query((rij, nr) -> new Eerder(rij.getString("vingerafdruk"), rij.getString("antwoord")))
                .optional();
    }

    /** Whether something of the same sender, or about the same zaak, must go first. */
    boolean moetWachten(Berichtsleutel sleutel, @Nullable String zaak) {
        return jdbc.sql("""
                                SELECT COUNT(*)
                                  FROM zr_doorgifte_bericht
                                 WHERE stand = 'WACHT' AND (zender = ? OR zaak = ?)
                                """)
                        .params(sleutel.zender(), zaak == null ? "" : zaak)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** @return false when another message has this key already */
    boolean bewaar(Berichtkop kop, @Nullable String zaak, Verzoek verzoek, String vingerafdruk, String antwoord) {
        Berichtsleutel sleutel = kop.sleutel().orElseThrow();
        return Boolean.TRUE.equals(transactie.execute(status -> {
            try {
                voegToe(sleutel, kop.service(), zaak, verzoek, vingerafdruk, antwoord);
            } catch (DuplicateKeyException e) {
                status.setRollbackOnly();
                return false;
            }
            bewaarDelen(sleutel, verzoek.inhoud());
            return true;
        }));
    }

    private void voegToe(
            Berichtsleutel sleutel,
            StufService service,
            @Nullable String zaak,
            Verzoek verzoek,
            String vingerafdruk,
            String antwoord) {
        jdbc.sql("""
                        INSERT INTO zr_doorgifte_bericht (zender, referentienummer, vingerafdruk, service, zaak, mediatype,
                                    soapactie, antwoord, stand, pogingen, ontvangen)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WACHT', 0, ?)
                        """)
                .params(
                        sleutel.zender(),
                        sleutel.referentienummer(),
                        vingerafdruk,
                        service.name(),
                        zaak,
                        verzoek.mediatype(),
                        verzoek.soapactie(),
                        antwoord,
                        nu())
                .update();
    }

    private void bewaarDelen(Berichtsleutel sleutel, Romp inhoud) {
        long id = jdbc.sql("SELECT id FROM zr_doorgifte_bericht WHERE zender = ? AND referentienummer = ?")
                .params(sleutel.zender(), sleutel.referentienummer())
                .query(Long.class)
                .single();
        try (InputStream bytes = inhoud.open()) {
            int volgnummer = 0;
            for (byte[] deel = bytes.readNBytes(DEEL); deel.length > 0; deel = bytes.readNBytes(DEEL)) {
                jdbc.sql("INSERT INTO zr_doorgifte_deel (bericht, volgnummer, deel) VALUES (?, ?, ?)")
                        .params(id, volgnummer++, deel)
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In order of arrival. */
    List<Wachtend> wachtend(int hoogstens) {
        return jdbc.sql("""
                        SELECT id, service, zender, referentienummer, zaak, pogingen
                          FROM zr_doorgifte_bericht
                         WHERE stand = 'WACHT'
                         ORDER BY id
                         LIMIT ?
                        """)
                .param(hoogstens)
                .query((rij, nr) -> new Wachtend(
                        rij.getLong("id"),
                        StufService.valueOf(rij.getString("service")),
                        rij.getString("zender"),
                        rij.getString("referentienummer"),
                        rij.getString("zaak"),
                        rij.getInt("pogingen")))
                .list();
    }

    /** Takes it in hand for so long; false when another node has it, or has delivered it. */
    boolean neem(long id, Duration lease) {
        return jdbc.sql("""
                                UPDATE zr_doorgifte_bericht
                                   SET in_handen_tot = ?, pogingen = pogingen + 1
                                 WHERE id = ? AND stand = 'WACHT' AND (in_handen_tot IS NULL OR in_handen_tot < ?)
                                """).params(tijd(klok.instant().plus(lease)), id, nu()).update() == 1;
    }

    /** As it came in; the caller closes its content. */
    Verzoek lees(long id) throws IOException {
        Romp inhoud = Romp.van(new SequenceInputStream(new Delen(id)), Long.MAX_VALUE);
        return jdbc.sql("SELECT service, mediatype, soapactie FROM zr_doorgifte_bericht WHERE id = ?")
                .param(id)
                .query((rij, nr) -> verzoek(rij, inhoud))
                .single();
    }

    private static Verzoek verzoek(ResultSet rij, Romp inhoud) throws SQLException {
        return new Verzoek(
                StufService.valueOf(rij.getString("service")).portType(),
                rij.getString("mediatype"),
                rij.getString("soapactie"),
                inhoud);
    }

    /** It is with the zakenmagazijn: the content goes. */
    void geleverd(long id) {
        verwijderInhoud(id);
        zet(id, "GELEVERD", null);
    }

    /** The zakenmagazijn refuses it; the content stays until functioneel beheer decides. */
    void afgewezen(long id, String code) {
        zet(id, "AFGEWEZEN", code);
    }

    /** It is tried again in the next round. */
    void terug(long id) {
        jdbc.sql("UPDATE zr_doorgifte_bericht SET in_handen_tot = NULL WHERE id = ?")
                .param(id)
                .update();
    }

    /** @return false when there is no refused message of this number */
    boolean opnieuw(long id) {
        return jdbc.sql("""
                                UPDATE zr_doorgifte_bericht
                                   SET stand = 'WACHT', pogingen = 0, foutcode = NULL, afgehandeld = NULL,
                                       in_handen_tot = NULL
                                 WHERE id = ? AND stand = 'AFGEWEZEN'
                                """).param(id).update() == 1;
    }

    /** Gives it up, content and all; false when there is no refused message of this number. */
    boolean overslaan(long id) {
        return Boolean.TRUE.equals(transactie.execute(status -> {
            boolean gevonden =
                    jdbc.sql("UPDATE zr_doorgifte_bericht SET stand = 'VERVALLEN' WHERE id = ? AND stand = 'AFGEWEZEN'")
                                    .param(id)
                                    .update()
                            == 1;
            if (gevonden) {
                verwijderInhoud(id);
            }
            return gevonden;
        }));
    }

    /** Refused ones, oldest first. */
    List<Afgewezen> afgewezen() {
        return jdbc.sql("""
                        SELECT id, service, foutcode, afgehandeld
                          FROM zr_doorgifte_bericht
                         WHERE stand = 'AFGEWEZEN'
                         ORDER BY id
                         LIMIT 200
                        """)
                .query((rij, nr) -> new Afgewezen(
                        rij.getLong("id"),
                        StufService.valueOf(rij.getString("service")),
                        rij.getString("foutcode"),
                        rij.getObject("afgehandeld", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param code StUF code of the zakenmagazijn, or its HTTP status */
    record Afgewezen(long id, StufService service, String code, Instant op) {}

    long aantal(String stand) {
        return jdbc.sql("SELECT COUNT(*) FROM zr_doorgifte_bericht WHERE stand = ?")
                .param(stand)
                .query(Long.class)
                .single();
    }

    /** Forgets what was settled before this moment. */
    int vergeetVan(Instant voor) {
        return jdbc.sql("DELETE FROM zr_doorgifte_bericht WHERE stand IN ('GELEVERD', 'VERVALLEN') AND afgehandeld < ?")
                .param(tijd(voor))
                .update();
    }

    private void zet(long id, String stand, @Nullable String code) {
        jdbc.sql("""
                        UPDATE zr_doorgifte_bericht
                           SET stand = ?, foutcode = ?, afgehandeld = ?, in_handen_tot = NULL
                         WHERE id = ?
                        """).params(stand, code, nu(), id).update();
    }

    private void verwijderInhoud(long id) {
        jdbc.sql("DELETE FROM zr_doorgifte_deel WHERE bericht = ?").param(id).update();
    }

    private OffsetDateTime nu() {
        return tijd(klok.instant());
    }

    private static OffsetDateTime tijd(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The parts of one content, one at a time. */
    private final class Delen implements Enumeration<InputStream> {

        private final long id;
        private int volgnummer;
        private Optional<byte[]> volgende;

        Delen(long id) {
            this.id = id;
            this.volgende = haal();
        }

        private Optional<byte[]> haal() {
            return jdbc.sql("SELECT deel FROM zr_doorgifte_deel WHERE bericht = ? AND volgnummer = ?")
                    .params(id, volgnummer++)
                    .query((rij, nr) -> rij.getBytes("deel"))
                    .optional();
        }

        @Override
        public boolean hasMoreElements() {
            return volgende.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] deel = volgende.orElseThrow(NoSuchElementException::new);
            volgende = haal();
            return new java.io.ByteArrayInputStream(deel);
        }
    }
}
