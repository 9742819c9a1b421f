package nl.zaakregie.runtime.herhaling;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A request whose body was read already, and can be read once more. */
final class Verzoekinhoud extends HttpServletRequestWrapper {

    private static final int HOOGSTENS = 16 * 1024 * 1024;

    private final byte[] inhoud;

    private Verzoekinhoud(HttpServletRequest verzoek, byte[] inhoud) {
        super(verzoek);
        this.inhoud = inhoud;
    }

    /** Empty when there is more than 16 MB; then nothing was carried out. */
    static Optional<Verzoekinhoud> lees(HttpServletRequest verzoek) throws IOException {
        byte[] gelezen = verzoek.getInputStream().readNBytes(HOOGSTENS + 1);
        return gelezen.length > HOOGSTENS ? Optional.empty() : Optional.of(new Verzoekinhoud(verzoek, gelezen));
    }

    /** SHA-256 of method, address and body, in hexadecimals. */
    String vingerafdruk() {
        return hash(getMethod() + " " + getRequestURI() + "?" + getQueryString() + "\n", inhoud);
    }

    /** SHA-256 of both, in hexadecimals. */
    static String hash(String begin, byte[] rest) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(begin.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(rest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij iedere JVM", e);
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bron = new ByteArrayInputStream(inhoud);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bron.read();
            }

            @Override
            public int read(byte[] naar, int vanaf, int aantal) {
                return bron.read(naar, vanaf, aantal);
            }

            @Override
            public boolean isFinished() {
                return bron.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener luisteraar) {
                throw new UnsupportedOperationException("Wordt in een keer gelezen");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
