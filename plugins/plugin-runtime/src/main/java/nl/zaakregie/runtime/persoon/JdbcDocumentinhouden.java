package nl.zaakregie.runtime.persoon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.runtime.wachtrij.Databasetijd;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Documentinhouden in tables {@code zr_documentinhoud} and {@code zr_documentinhoud_deel}: parts of 256 KiB, so that no
 * document is ever whole in memory, whatever the database does with large values.
 */
final class JdbcDocumentinhouden implements Documentinhouden {

    private static final int DEEL = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock klok;

    JdbcDocumentinhouden(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** @throws IllegalStateException outside a transaction: half a document could stay */
    @Override
    public DocumentinhoudId bewaar(InputStream inhoud) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Documentinhoud hoort in een transactie te worden bewaard");
        }
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO zr_documentinhoud (id, lengte, bewaard) VALUES (:id, 0, :nu)")
                .param("id", id)
                .param("nu", Databasetijd.naar(klok.instant()))
                .update();
        jdbc.sql("UPDATE zr_documentinhoud SET lengte = :lengte WHERE id = :id")
                .param("lengte", bewaarDelen(id, inhoud))
                .param("id", id)
                .update();
        return new DocumentinhoudId(id);
    }

    private long bewaarDelen(UUID id, InputStream inhoud) {
        try {
            long lengte = 0;
            int volgnummer = 0;
            for (byte[] deel = inhoud.readNBytes(DEEL); deel.length > 0; deel = inhoud.readNBytes(DEEL)) {
                jdbc.sql("INSERT INTO zr_documentinhoud_deel (inhoud, volgnummer, deel) VALUES (:id, :nr, :deel)")
                        .param("id", id)
                        .param("nr", volgnummer++)
                        .param("deel", deel)
                        .update();
                lengte += deel.length;
            }
            return lengte;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long lengte(DocumentinhoudId id) {
        return jdbc.sql("SELECT lengte FROM zr_documentinhoud WHERE id = :id")
                .param("id", id.waarde())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> onbekend(id));
    }

    @Override
    public InputStream lees(DocumentinhoudId id) {
        long lengte = lengte(id);
        return new Deelstroom(lengte, volgnummer -> deel(id, volgnummer));
    }

    private Optional<byte[]> deel(DocumentinhoudId id, int volgnummer) {
        return jdbc.sql("SELECT deel FROM zr_documentinhoud_deel WHERE inhoud = :id AND volgnummer = :nr")
                .param("id", id.waarde())
                .param("nr", volgnummer)
                .query((rij, nummer) -> rij.getBytes("deel"))
                .optional();
    }

    @Override
    public void verwijder(DocumentinhoudId id) {
        jdbc.sql("DELETE FROM zr_documentinhoud WHERE id = :id")
                .param("id", id.waarde())
                .update();
    }

    private static IllegalStateException onbekend(DocumentinhoudId id) {
        return new IllegalStateException("Documentinhoud bestaat niet (meer): " + id);
    }
}
