package nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Lets the schakelaar act on the StUF endpoints; refusing is done further in, because it takes a foutbericht. */
final class StufFilter extends OncePerRequestFilter {

    private final Schakelaar schakelaar;

    StufFilter(Schakelaar schakelaar) {
        this.schakelaar = schakelaar;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        switch (schakelaar.stand()) {
            case UIT -> antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case TRAAG -> antwoordLaat(verzoek, antwoord, keten);
            default -> keten.doFilter(verzoek, antwoord);
        }
    }

    private void antwoordLaat(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        ContentCachingResponseWrapper bewaard = new ContentCachingResponseWrapper(antwoord);
        keten.doFilter(verzoek, bewaard);
        schakelaar.houdAntwoordOp();
        bewaard.copyBodyToResponse();
    }
}
