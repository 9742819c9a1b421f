package nl.zaakregie.testkit.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Passes everything on to the stream it stands before, and keeps a copy. Safe for several threads. */
final class Meeluisteraar extends OutputStream {

    private final PrintStream door;
    private final ByteArrayOutputStream kopie = new ByteArrayOutputStream();

    Meeluisteraar(PrintStream door) {
        this.door = door;
    }

    PrintStream alsStroom() {
        return new PrintStream(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        door.write(b);
        kopie.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int vanaf, int lengte) throws IOException {
        door.write(bytes, vanaf, lengte);
        kopie.write(bytes, vanaf, lengte);
    }

    @Override
    public void flush() throws IOException {
        door.flush();
    }

    /** What came by since the last call. */
    synchronized String neem() {
        String tekst = kopie.toString(StandardCharsets.UTF_8);
        kopie.reset();
        return tekst;
    }
}
