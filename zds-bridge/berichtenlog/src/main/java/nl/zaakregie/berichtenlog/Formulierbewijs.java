package nl.zaakregie.berichtenlog;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.ClassUtils;

/** The hidden field by which Spring Security knows that a form is ours; empty for a host without Spring Security. */
record Formulierbewijs(String naam, String waarde) {

    private static final boolean BEVEILIGD = ClassUtils.isPresent(
            "org.springframework.security.web.csrf.CsrfToken", Formulierbewijs.class.getClassLoader());

    static Optional<Formulierbewijs> van(HttpServletRequest verzoek) {
        return BEVEILIGD ? Lezer.lees(verzoek) : Optional.empty();
    }

    /** Apart, because it is only loaded when the class of the token is there. */
    private static final class Lezer {

        private Lezer() {}

        static Optional<Formulierbewijs> lees(HttpServletRequest verzoek) {
            return verzoek.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken bewijs
                    ? Optional.of(new Formulierbewijs(bewijs.getParameterName(), bewijs.getToken()))
                    : Optional.empty();
        }
    }
}
