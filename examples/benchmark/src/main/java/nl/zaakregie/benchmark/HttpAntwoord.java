package nl.zaakregie.benchmark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one HTTP answer to its end, chunked or not. */
final class HttpAntwoord {

    private final InputStream in;

    HttpAntwoord(InputStream in) {
        this.in = in;
    }

    /**
     * @return whether the connection can be used again
     * @throws IOException for any other status than 200
     */
    boolean lees() throws IOException {
        String status = regel();
        long lengte = -1;
        boolean stukken = false;
        boolean open = true;
        for (String kop = regel(); !kop.isEmpty(); kop = regel()) {
            String klein = kop.toLowerCase(Locale.ROOT);
            if (klein.startsWith("content-length:")) {
                lengte = Long.parseLong(klein.substring(15).strip());
            } else if (klein.startsWith("transfer-encoding:")) {
                stukken = klein.contains("chunked");
            } else if (klein.equals("connection: close")) {
                open = false;
            }
        }
        if (stukken) {
            leesStukken();
        } else {
            slaOver(Math.max(lengte, 0));
        }
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        return open;
    }

    private void leesStukken() throws IOException {
        long stuk = Long.parseLong(regel().strip(), 16);
        while (stuk > 0) {
            slaOver(stuk);
            regel();
            stuk = Long.parseLong(regel().strip(), 16);
        }
        regel();
    }

    private void slaOver(long aantal) throws IOException {
        in.skipNBytes(aantal);
    }

    private String regel() throws IOException {
        StringBuilder regel = new StringBuilder(64);
        int teken = in.read();
        while (teken != '\n') {
            if (teken < 0) {
                throw new EOFException("verbinding gesloten");
            }
            if (teken != '\r') {
                regel.append((char) teken);
            }
            teken = in.read();
        }
        return new String(regel.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
    }
}
