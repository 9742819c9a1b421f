package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.IOException;
import java.io.InputStream;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;

/**
 * Reads the request to its end when the servlet has not. The AtomPub servlet stops at the closing tag; Jetty then closes
 * the connection, and a client that reuses it loses its next create with "Unexpected end of file from server".
 */
final class LeegleesFilter implements Filter {

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        keten.doFilter(verzoek, antwoord);
        byte[] rest = new byte[8192];
        InputStream inhoud = verzoek.getInputStream();
        while (inhoud.read(rest) >= 0) {
            // only to empty the connection
        }
    }
}
