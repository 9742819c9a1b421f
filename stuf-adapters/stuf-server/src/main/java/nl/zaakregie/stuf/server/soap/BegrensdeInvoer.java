package nl.zaakregie.stuf.server.soap;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of a request and stops at the maximum. After a fault {@link #leesUit()} takes in the rest, up to another
 * maximum: a sender that is still writing would otherwise see a broken connection in place of the fault.
 */
final class BegrensdeInvoer extends FilterInputStream implements Verzoek.Invoer {

    private final long maximum;
    private final int hoogsteAfschrift;
    private @Nullable ByteArrayOutputStream afschrift;
    private long gelezen;

    /**
     * @param maximum largest request in bytes
     * @param hoogsteAfschrift largest request of which a copy is kept; 0 = of none
     */
    BegrensdeInvoer(InputStream invoer, long maximum, int hoogsteAfschrift) {
        super(invoer);
        this.maximum = maximum;
        this.hoogsteAfschrift = hoogsteAfschrift;
        this.afschrift = hoogsteAfschrift > 0 ? new ByteArrayOutputStream() : null;
    }

    @Override
    public long gelezen() {
        return gelezen;
    }

    @Override
    public Optional<byte[]> bytes() {
        return Optional.ofNullable(afschrift).map(ByteArrayOutputStream::toByteArray);
    }

    private void schrijfAf(byte[] bytes, int van, int aantal) {
        ByteArrayOutputStream kopie = afschrift;
        if (kopie == null || aantal <= 0) {
            return;
        }
        if (kopie.size() + aantal > hoogsteAfschrift) {
            afschrift = null;
        } else {
            kopie.write(bytes, van, aantal);
        }
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            schrijfAf(new byte[] {(byte) b}, 0, 1);
            tel(1);
        }
        return b;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        int n = super.read(doel, van, aantal);
        schrijfAf(doel, van, n);
        tel(Math.max(n, 0));
        return n;
    }

    @Override
    public long skip(long aantal) throws IOException {
        afschrift = null;
        long n = super.skip(aantal);
        tel(n);
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void tel(long erbij) throws BerichtTeGroot {
        gelezen += erbij;
        if (gelezen > maximum) {
            throw new BerichtTeGroot(maximum);
        }
    }

    /** Reads and forgets; a failing connection does not matter any more. */
    void leesUit() {
        byte[] weg = new byte[16 * 1024];
        long rest = maximum;
        try {
            int n = in.read(weg);
            while (n >= 0 && rest > 0) {
                rest -= n;
                n = in.read(weg);
            }
        } catch (IOException e) {
            // the sender has gone: nobody to answer
        }
    }
}
