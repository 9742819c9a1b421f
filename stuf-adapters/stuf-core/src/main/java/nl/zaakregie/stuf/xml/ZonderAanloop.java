package nl.zaakregie.stuf.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Skips white space before the XML declaration, which several products send and XML forbids. A BOM is left alone. */
final class ZonderAanloop extends PushbackInputStream {

    private boolean begonnen;

    ZonderAanloop(InputStream invoer) {
        super(invoer, 1);
    }

    @Override
    public int read() throws IOException {
        slaOver();
        return super.read();
    }

    @Override
    public int read(byte[] doel, int vanaf, int lengte) throws IOException {
        slaOver();
        return super.read(doel, vanaf, lengte);
    }

    private void slaOver() throws IOException {
        if (begonnen) {
            return;
        }
        begonnen = true;
        int teken = super.read();
        while (teken == ' ' || teken == '\n' || teken == '\r' || teken == '\t') {
            teken = super.read();
        }
        if (teken >= 0) {
            unread(teken);
        }
    }
}
