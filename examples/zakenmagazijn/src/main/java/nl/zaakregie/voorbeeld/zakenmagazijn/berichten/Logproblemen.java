package nl.zaakregie.voorbeeld.zakenmagazijn.berichten;

import java.net.URI;
import java.util.UUID;
import nl.zaakregie.api.fout.SociaalDomeinException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Faults of the REST calls of the message log as problem+json, in the form that plugin-runtime gives them elsewhere. No text of
 * an exception goes out.
 */
@RestControllerAdvice(basePackages = "nl.zaakregie.berichtenlog")
class Logproblemen extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Logproblemen.class);

    @ExceptionHandler(SociaalDomeinException.class)
    ProblemDetail geweigerd(SociaalDomeinException fout) {
        ProblemDetail probleem = ProblemDetail.forStatus(fout.foutcode().httpStatus());
        probleem.setType(URI.create("urn:zaakregie:fout:" + fout.foutcode().code()));
        probleem.setTitle(fout.foutcode().tekst());
        probleem.setProperty("code", fout.foutcode().code());
        probleem.setProperty("details", fout.details());
        return probleem;
    }

    @ExceptionHandler(Exception.class)
    ProblemDetail onverwacht(Exception fout) {
        String kenmerk = UUID.randomUUID().toString();
        LOG.error(
                "Onverwachte fout, kenmerk={}, oorzaak={}",
                kenmerk,
                fout.getClass().getSimpleName());
        ProblemDetail probleem = ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        probleem.setTitle("Er ging iets mis. Noem dit kenmerk bij applicatiebeheer.");
        probleem.setProperty("kenmerk", kenmerk);
        return probleem;
    }
}
