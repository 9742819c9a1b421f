package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Lets in who gives the right password by HTTP Basic, and nobody else. */
final class ToegangFilter implements Filter {

    /** Request attribute with the name of the user. */
    static final String GEBRUIKER = ToegangFilter.class.getName();

    private final Gebruikers gebruikers;

    ToegangFilter(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    public void doFilter(ServletRequest verzoek, ServletResponse antwoord, FilterChain keten)
            throws IOException, ServletException {
        Optional<String> gebruiker = gebruiker(((HttpServletRequest) verzoek).getHeader("Authorization"));
        if (gebruiker.isPresent()) {
            verzoek.setAttribute(GEBRUIKER, gebruiker.get());
            keten.doFilter(verzoek, antwoord);
        } else {
            HttpServletResponse geweigerd = (HttpServletResponse) antwoord;
            geweigerd.setHeader("WWW-Authenticate", "Basic realm=\"DMS\", charset=\"UTF-8\"");
            geweigerd.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private Optional<String> gebruiker(@Nullable String kop) {
        if (kop == null || !kop.regionMatches(true, 0, "Basic ", 0, 6)) {
            return Optional.empty();
        }
        return ontcijfer(kop.substring(6).strip())
                .map(tekst -> tekst.split(":", 2))
                .filter(delen -> delen.length == 2 && gebruikers.kent(delen[0], delen[1]))
                .map(delen -> delen[0]);
    }

    private static Optional<String> ontcijfer(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException geenBase64) {
            return Optional.empty();
        }
    }
}
