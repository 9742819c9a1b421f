package nl.zaakregie.stuf.bericht;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Base64;

/** Decodes base64 that comes in pieces of any length; white space is skipped, anything else that is wrong refused. */
final class Base64Ontvanger {

    private static final int BUFFER = 4 * 4096;

    private final OutputStream doel;
    private final byte[] tekens = new byte[BUFFER];
    private int gevuld;
    private boolean einde;

    Base64Ontvanger(OutputStream doel) {
        this.doel = doel;
    }

    void ontvang(char[] bron, int vanaf, int lengte) throws IOException {
        for (int i = vanaf; i < vanaf + lengte; i++) {
            char teken = bron[i];
            if (teken > ' ') {
                if (teken > 'z' || einde && teken != '=') {
                    throw new GeenBase64();
                }
                einde |= teken == '=';
                tekens[gevuld++] = (byte) teken;
                if (gevuld == BUFFER) {
                    leeg();
                }
            }
        }
    }

    void sluit() throws IOException {
        leeg();
        doel.close();
    }

    private void leeg() throws IOException {
        try {
            doel.write(Base64.getDecoder().decode(gevuld == BUFFER ? tekens : Arrays.copyOf(tekens, gevuld)));
        } catch (IllegalArgumentException e) {
            throw new GeenBase64();
        }
        gevuld = 0;
    }

    /** The text is not base64; says nothing about the text itself. */
    static final class GeenBase64 extends IOException {

        GeenBase64() {
            super("inhoud is geen base64");
        }
    }
}
