package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.IOException;
import java.util.Locale;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Schakelaar;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Stand;

/**
 * Lets the schakelaar act on the DMS: everything answers 503 when off, creates are answered late or refused. The
 * zakenmagazijn itself is left alone, or it could not do its own part of the game.
 */
final class SchakelaarFilter implements Filter {

    private final Schakelaar schakelaar;

    SchakelaarFilter(Schakelaar schakelaar) {
        this.schakelaar = schakelaar;
    }

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        Stand stand = Gebruikers.ZAKENMAGAZIJN.equals(verzoek.getAttribute(ToegangFilter.GEBRUIKER))
                ? Stand.AAN
                : schakelaar.stand();
        HttpServletResponse http = (HttpServletResponse) antwoord;
        if (stand == Stand.UIT) {
            http.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (stand == Stand.WEIGERT && maaktIets((HttpServletRequest) verzoek)) {
            http.sendError(HttpServletResponse.SC_CONFLICT, "Het DMS weigert (schakelaar)");
        } else if (stand == Stand.TRAAG && maaktIets((HttpServletRequest) verzoek)) {
            UitgesteldAntwoord uitgesteld = new UitgesteldAntwoord(http);
            keten.doFilter(verzoek, uitgesteld);
            schakelaar.houdAntwoordOp();
            uitgesteld.verstuur();
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }

    /** A create: a POST on the children of a folder (AtomPub) or a form with parts (Browser); a query is neither. */
    private static boolean maaktIets(HttpServletRequest verzoek) {
        String soort = verzoek.getContentType() == null ? "" : verzoek.getContentType();
        return "POST".equals(verzoek.getMethod())
                && (verzoek.getRequestURI().endsWith("/children")
                        || soort.toLowerCase(Locale.ROOT).startsWith("multipart/"));
    }
}
