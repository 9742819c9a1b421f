package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.Cleaner;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.chemistry.opencmis.commons.data.ContentStream;
import org.apache.chemistry.opencmis.commons.exceptions.CmisStorageException;
import org.apache.chemistry.opencmis.commons.impl.dataobjects.AbstractExtensionData;

/** Content in a file of its own, which goes when no version of a document has this content any more. */
final class Bestandsinhoud extends AbstractExtensionData implements ContentStream {

    private static final long serialVersionUID = 1L;
    private static final Cleaner OPRUIMER = Cleaner.create();

    private final transient Path bestand;
    private final String bestandsnaam;
    private final String formaat;
    private final long lengte;
    private final long vanaf;

    private Bestandsinhoud(Path bestand, String bestandsnaam, String formaat, long vanaf, long lengte) {
        this.bestand = bestand;
        this.bestandsnaam = bestandsnaam;
        this.formaat = formaat;
        this.vanaf = vanaf;
        this.lengte = lengte;
    }

    /** @param bestand becomes ours */
    static Bestandsinhoud van(Path bestand, String bestandsnaam, String formaat) throws IOException {
        Bestandsinhoud inhoud = new Bestandsinhoud(bestand, bestandsnaam, formaat, 0, Files.size(bestand));
        bestand.toFile().deleteOnExit();
        OPRUIMER.register(inhoud, () -> verwijder(bestand));
        return inhoud;
    }

    /** A part of it, to be read at once: it does not keep the file. */
    Bestandsinhoud deel(long begin, long hoogstens) {
        long rest = Math.max(lengte - begin, 0);
        return new Bestandsinhoud(
                bestand, bestandsnaam, formaat, vanaf + begin, hoogstens < 0 ? rest : Math.min(rest, hoogstens));
    }

    @Override
    public long getLength() {
        return lengte;
    }

    @Override
    public BigInteger getBigLength() {
        return BigInteger.valueOf(lengte);
    }

    @Override
    public String getMimeType() {
        return formaat;
    }

    @Override
    public String getFileName() {
        return bestandsnaam;
    }

    @Override
    public InputStream getStream() {
        try {
            return new Begrensd(this, Files.newInputStream(bestand));
        } catch (IOException e) {
            throw new CmisStorageException("De inhoud is niet te lezen", e);
        }
    }

    private static void verwijder(Path bestand) {
        try {
            Files.deleteIfExists(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds on to the content while it is read, or the file might go. */
    private static final class Begrensd extends InputStream {

        private final Bestandsinhoud inhoud;
        private final InputStream bron;
        private long over;

        Begrensd(Bestandsinhoud inhoud, InputStream bron) throws IOException {
            this.inhoud = inhoud;
            this.bron = bron;
            this.over = inhoud.lengte;
            bron.skipNBytes(inhoud.vanaf);
        }

        @Override
        public int read() throws IOException {
            byte[] een = new byte[1];
            return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) throws IOException {
            if (over == 0) {
                return -1;
            }
            int gelezen = bron.read(doel, van, (int) Math.min(aantal, over));
            over -= Math.max(gelezen, 0);
            return gelezen;
        }

        @Override
        public void close() throws IOException {
            bron.close();
        }

        @Override
        public String toString() {
            return "Begrensd[" + inhoud.lengte + "]";
        }
    }
}
