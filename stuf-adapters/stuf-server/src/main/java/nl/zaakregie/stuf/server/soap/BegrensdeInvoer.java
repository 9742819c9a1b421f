package nl.zaakregie.stuf.server.soap;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes of a request and stops at the maximum. After a fault {@link #leesUit()} takes in the rest, up to another
 * maximum: a sender that is still writing would otherwise see a broken connection in place of the fault.
 */
final class BegrensdeInvoer extends FilterInputStream {

    private final long maximum;
    private long gelezen;

    BegrensdeInvoer(InputStream invoer, long maximum) {
        super(invoer);
        this.maximum = maximum;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        tel(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        int n = super.read(doel, van, aantal);
        tel(Math.max(n, 0));
        return n;
    }

    @Override
    public long skip(long aantal) throws IOException {
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
