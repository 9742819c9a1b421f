package nl.zaakregie.runtime.gebruiker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A call with HTTP Basic that no other site can have made in the browser of a user. A browser tells where a call comes
 * from; a program does not.
 */
final class BasisaanroepVanProgramma implements RequestMatcher {

    static final String HERKOMST = "Sec-Fetch-Site";

    private static final Set<String> EIGEN_HERKOMST = Set.of("none", "same-origin");

    @Override
    public boolean matches(HttpServletRequest verzoek) {
        String aanmelding = verzoek.getHeader("Authorization");
        String herkomst = verzoek.getHeader(HERKOMST);
        return aanmelding != null
                && aanmelding.toLowerCase(Locale.ROOT).startsWith("basic ")
                && (herkomst == null || EIGEN_HERKOMST.contains(herkomst));
    }
}
