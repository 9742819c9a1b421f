package nl.zaakregie.runtime.persoon;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Content read part by part; fails rather than end early when a part is gone. Not thread-safe. */
final class Deelstroom extends InputStream {

    private final IntFunction<Optional<byte[]>> delen;
    private long rest;
    private int volgende;
    private byte[] deel = new byte[0];
    private int plaats;

    Deelstroom(long lengte, IntFunction<Optional<byte[]>> delen) {
        this.rest = lengte;
        this.delen = delen;
    }

    @Override
    public int read() throws IOException {
        byte[] een = new byte[1];
        return read(een, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(een[0]);
    }

    @Override
    public int read(byte[] doel, int vanaf, int lengte) throws IOException {
        if (lengte == 0) {
            return 0;
        }
        if (rest == 0) {
            return -1;
        }
        if (plaats == deel.length) {
            deel = delen.apply(volgende++)
                    .orElseThrow(() -> new EOFException("Documentinhoud is tijdens het lezen verwijderd"));
            plaats = 0;
        }
        int aantal = Math.min(lengte, deel.length - plaats);
        System.arraycopy(deel, plaats, doel, vanaf, aantal);
        plaats += aantal;
        rest -= aantal;
        return aantal;
    }
}
