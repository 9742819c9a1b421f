package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisStorageException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.ContentStreamImpl;
import org.apache.chemistry.opencmis.inmemory.storedobj.api.Content;
import org.apache.chemistry.opencmis.inmemory.storedobj.api.ObjectStore;
import org.apache.chemistry.opencmis.inmemory.storedobj.api.StoredObject;
import org.apache.chemistry.opencmis.inmemory.storedobj.impl.ObjectStoreImpl;
import org.apache.chemistry.opencmis.inmemory.storedobj.impl.StoreManagerImpl;
import org.jspecify.annotations.Nullable;

/**
 * The objects of the server in memory, with large content in files: a document may be larger than the heap. Public with a
 * public constructor because OpenCMIS makes it by class name.
 */
public final class Bestandsopslag extends StoreManagerImpl {

    private static final int KLEIN = 1 << 20;

    private final Map<String, Objecten> opslagen = new ConcurrentHashMap<>();

    @Override
    public @Nullable ObjectStoreImpl getStore(String repository) {
        return super.getStore(repository) == null ? null : opslagen.computeIfAbsent(repository, Objecten::new);
    }

    @Override
    public @Nullable ObjectStore getObjectStore(String repository) {
        return getStore(repository);
    }

    /** Everything that touches content; the rest is as it was. */
    private static final class Objecten extends ObjectStoreImpl {

        Objecten(String repository) {
            super(repository);
        }

        @Override
        public @Nullable ContentStream setContent(StoredObject object, @Nullable ContentStream gegeven) {
            if (gegeven == null || !(object instanceof Content houder)) {
                return super.setContent(object, gegeven);
            }
            try (InputStream bron = gegeven.getStream()) {
                byte[] begin = bron.readNBytes(KLEIN + 1);
                if (begin.length <= KLEIN) {
                    return super.setContent(object, stroom(gegeven, new ByteArrayInputStream(begin), begin.length));
                }
                Bestandsinhoud inhoud =
                        Bestandsinhoud.van(bestand(begin, bron), naam(object, gegeven), formaat(gegeven.getMimeType()));
                houder.setContent(inhoud);
                return inhoud;
            } catch (IOException e) {
                throw new CmisStorageException("De inhoud is niet te bewaren", e);
            }
        }

        @Override
        public @Nullable ContentStream getContent(StoredObject object, long vanaf, long lengte) {
            return object instanceof Content houder && houder.getContent() instanceof Bestandsinhoud inhoud
                    ? vanaf <= 0 && lengte < 0 ? inhoud : inhoud.deel(Math.max(vanaf, 0), lengte)
                    : super.getContent(object, vanaf, lengte);
        }

        @Override
        public void appendContent(StoredObject object, ContentStream erbij) {
            if (object instanceof Content houder && houder.getContent() instanceof Bestandsinhoud inhoud) {
                setContent(object, stroom(inhoud, new SequenceInputStream(inhoud.getStream(), erbij.getStream()), -1));
            } else {
                super.appendContent(object, erbij);
            }
        }

        private static Path bestand(byte[] begin, InputStream rest) throws IOException {
            Path bestand = Files.createTempFile("zaakregie-dms", ".bin");
            try (OutputStream doel = Files.newOutputStream(bestand)) {
                doel.write(begin);
                rest.transferTo(doel);
            } catch (IOException e) {
                Files.deleteIfExists(bestand);
                throw e;
            }
            return bestand;
        }

        private static ContentStream stroom(ContentStream gegevens, InputStream bron, long lengte) {
            return new ContentStreamImpl(
                    gegevens.getFileName(), BigInteger.valueOf(lengte), gegevens.getMimeType(), bron);
        }

        private static String naam(StoredObject object, ContentStream gegeven) {
            String naam = Objects.requireNonNullElse(gegeven.getFileName(), "");
            return naam.isEmpty() ? object.getName() : naam;
        }

        private static String formaat(@Nullable String gegeven) {
            return gegeven == null || gegeven.isEmpty() ? "application/octet-stream" : gegeven;
        }
    }
}
