package nl.zaakregie.stuf.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream. */
final class Begrensd extends FilterInputStream {

    private long rest;

    Begrensd(InputStream bytes, long aantal) {
        super(bytes);
        this.rest = aantal;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : een[0] & 0xFF;
    }

    @Override
    public int read(byte[] doel, int van, int aantal) throws IOException {
        if (rest <= 0) {
            return -1;
        }
        int gelezen = in.read(doel, van, (int) Math.min(aantal, rest));
        rest -= Math.max(gelezen, 0);
        return gelezen;
    }
}
