package nl.zaakregie.doorgifte;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;

/** A request of which the body was read before, given again from the start. */
final class HerlezenVerzoek extends HttpServletRequestWrapper {

    private final ServletInputStream invoer;

    HerlezenVerzoek(HttpServletRequest verzoek, InputStream bytes) {
        super(verzoek);
        this.invoer = new Herlezen(bytes);
    }

    @Override
    public ServletInputStream getInputStream() {
        return invoer;
    }

    private static final class Herlezen extends ServletInputStream {

        private final InputStream bytes;
        private boolean klaar;

        Herlezen(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int b = bytes.read();
            klaar = b < 0;
            return b;
        }

        @Override
        public int read(byte[] doel, int van, int aantal) throws IOException {
            int gelezen = bytes.read(doel, van, aantal);
            klaar = gelezen < 0;
            return gelezen;
        }

        @Override
        public boolean isFinished() {
            return klaar;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            throw new UnsupportedOperationException("dit verzoek wordt blokkerend gelezen");
        }
    }
}
