package nl.zaakregie.runtime.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Turns every fault of {@code /api/v1} into problem+json. Faults of other paths, of the host, are left to the host; those
 * of Spring Security are left to its filters.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Foutafhandeling {

    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);
    private static final String ONZE_PADEN = "/api/v1/";

    @ExceptionHandler(Exception.class)
    ResponseEntity<Probleem> behandel(Exception fout, HttpServletRequest verzoek) throws Exception {
        if (!isOnsVerzoek(verzoek) || isVanAnder(fout)) {
            throw fout;
        }
        return antwoord(Foutvertaling.vertaal(fout).orElseGet(() -> onverwacht(fout)), fout);
    }

    private static boolean isOnsVerzoek(HttpServletRequest verzoek) {
        return verzoek.getRequestURI()
                .substring(verzoek.getContextPath().length())
                .startsWith(ONZE_PADEN);
    }

    /** Spring Security answers its own; nobody listens any more after an IOException of the connection. */
    private static boolean isVanAnder(Exception fout) {
        return fout instanceof AccessDeniedException
                || fout instanceof AuthenticationException
                || fout instanceof IOException;
    }

    private static ResponseEntity<Probleem> antwoord(Probleem probleem, Exception fout) {
        HttpHeaders koppen = new HttpHeaders();
        koppen.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (fout instanceof HttpRequestMethodNotSupportedException methode) {
            koppen.putAll(methode.getHeaders());
            koppen.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        return ResponseEntity.status(probleem.status()).headers(koppen).body(probleem);
    }

    private static Probleem onverwacht(Exception fout) {
        String kenmerk = UUID.randomUUID().toString();
        LOG.error("Onverwachte fout, kenmerk={}, oorzaak={}", kenmerk, Storing.van(fout));
        return Probleem.van(WebFout.ONVERWACHT, java.util.List.of()).metKenmerk(kenmerk);
    }
}
