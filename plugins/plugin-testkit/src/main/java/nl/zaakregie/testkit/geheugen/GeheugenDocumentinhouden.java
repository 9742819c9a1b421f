package nl.zaakregie.testkit.geheugen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;
import nl.zaakregie.api.uitgaand.Documentinhouden;

/** Document content in memory. */
public final class GeheugenDocumentinhouden implements Documentinhouden {

    private final Map<DocumentinhoudId, byte[]> inhouden = new LinkedHashMap<>();

    @Override
    public DocumentinhoudId bewaar(InputStream inhoud) {
        try {
            DocumentinhoudId id = new DocumentinhoudId(UUID.randomUUID());
            inhouden.put(id, inhoud.readAllBytes());
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException("Documentinhoud niet te lezen", e);
        }
    }

    @Override
    public long lengte(DocumentinhoudId id) {
        return bytes(id).length;
    }

    @Override
    public InputStream lees(DocumentinhoudId id) {
        return new ByteArrayInputStream(bytes(id));
    }

    @Override
    public void verwijder(DocumentinhoudId id) {
        inhouden.remove(id);
    }

    public Set<DocumentinhoudId> bewaard() {
        return Set.copyOf(inhouden.keySet());
    }

    private byte[] bytes(DocumentinhoudId id) {
        return Optional.ofNullable(inhouden.get(id)).orElseThrow(TestFout.ONBEKENDE_INHOUD::fout);
    }
}
