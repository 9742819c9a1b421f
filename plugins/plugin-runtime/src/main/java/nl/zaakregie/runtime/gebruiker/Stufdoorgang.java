package nl.zaakregie.runtime.gebruiker;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Leads messages past the filters that are for screens: session, login, csrf, and the search for a controller. The StUF
 * endpoints are open in that chain and decide themselves who may do what, and for a message of 4 kB the chain costs as much
 * as reading it. What does concern them stays: the firewall, and headers that forbid storing and guessing.
 */
final class Stufdoorgang implements Filter {

    private final Filter schermen;
    private final RequestMatcher stuf;
    private final HttpFirewall muur = new StrictHttpFirewall();

    /**
     * @param schermen the chain for all else
     * @param stuf judges by the servlet the request was mapped to, so that no spelling of a path gets past the chain
     */
    Stufdoorgang(Filter schermen, RequestMatcher stuf) {
        this.schermen = schermen;
        this.stuf = stuf;
    }

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        if (!(verzoek instanceof HttpServletRequest http) || !stuf.matches(http)) {
            schermen.doFilter(verzoek, antwoord, keten);
            return;
        }
        HttpServletResponse uit = (HttpServletResponse) antwoord;
        try {
            HttpServletRequest gekeurd = muur.getFirewalledRequest(http);
            uit.setHeader("Cache-Control", "no-store");
            uit.setHeader("X-Content-Type-Options", "nosniff");
            uit.setHeader("X-Frame-Options", "DENY");
            keten.doFilter(gekeurd, muur.getFirewalledResponse(uit));
        } catch (RequestRejectedException e) {
            uit.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
