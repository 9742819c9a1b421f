package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** Keeps the (small) answer to a create in memory until {@link #verstuur()}. */
final class UitgesteldAntwoord extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
    private final PrintWriter schrijver =
            new PrintWriter(new OutputStreamWriter(inhoud, StandardCharsets.UTF_8), false);

    UitgesteldAntwoord(HttpServletResponse antwoord) {
        super(antwoord);
    }

    void verstuur() throws IOException {
        schrijver.flush();
        getResponse().getOutputStream().write(inhoud.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int teken) {
                inhoud.write(teken);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener luisteraar) {
                throw new UnsupportedOperationException("OpenCMIS schrijft niet asynchroon");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return schrijver;
    }

    @Override
    public void flushBuffer() {
        // everything goes out at once, later
    }
}
