package nl.zaakregie.runtime.gebruiker;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.util.StringUtils;

/**
 * Takes the token of screens, which read it from the cookie and send it as header, and of forms, in which it is masked
 * against guessing by compression. Always sets the cookie, so that the first screen has it.
 */
final class CsrfVoorSchermen implements CsrfTokenRequestHandler {

    private final CsrfTokenRequestHandler scherm = new CsrfTokenRequestAttributeHandler();
    private final CsrfTokenRequestHandler formulier = new XorCsrfTokenRequestAttributeHandler();

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, Supplier<CsrfToken> token) {
        formulier.handle(verzoek, antwoord, token);
        token.get();
    }

    @Override
    public String resolveCsrfTokenValue(HttpServletRequest verzoek, CsrfToken token) {
        boolean vanScherm = StringUtils.hasText(verzoek.getHeader(token.getHeaderName()));
        return (vanScherm ? scherm : formulier).resolveCsrfTokenValue(verzoek, token);
    }
}
