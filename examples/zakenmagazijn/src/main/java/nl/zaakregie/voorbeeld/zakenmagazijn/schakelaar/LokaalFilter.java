package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps schakelaar, inzage and backoffice control for callers on this machine. The host name is looked at too, or a web
 * page elsewhere could reach them through the browser of somebody here.
 */
final class LokaalFilter extends OncePerRequestFilter {

    private static final Set<String> LOKALE_NAMEN = Set.of("localhost", "127.0.0.1", "[::1]");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (InetAddress.getByName(verzoek.getRemoteAddr()).isLoopbackAddress()
                && LOKALE_NAMEN.contains(verzoek.getServerName())) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
