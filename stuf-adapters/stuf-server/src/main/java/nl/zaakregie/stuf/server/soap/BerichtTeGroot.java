package nl.zaakregie.stuf.server.soap;

import java.io.IOException;

/** More bytes came in than {@code zaakregie.stuf.server.maximale-omvang} allows. */
public final class BerichtTeGroot extends IOException {

    private static final long serialVersionUID = 1L;

    private final long maximum;

    BerichtTeGroot(long maximum) {
        super("bericht is groter dan " + maximum + " bytes");
        this.maximum = maximum;
    }

    /** In bytes. */
    public long maximum() {
        return maximum;
    }
}
