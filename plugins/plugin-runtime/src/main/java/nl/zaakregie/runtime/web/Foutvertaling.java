package nl.zaakregie.runtime.web;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.runtime.json.OngeldigeWaardeException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** From exception to refusal, for all that was foreseen. Names places, never values. */
final class Foutvertaling {

    private static final String ONGELDIGE_WAARDE = "Deze waarde is niet geldig";
    private static final int NIET_GEVONDEN = 404;
    private static final int EERSTE_SERVERFOUT = 500;

    private Foutvertaling() {}

    /** Empty when nobody foresaw this. */
    static Optional<Probleem> vertaal(Exception fout) {
        if (fout instanceof SociaalDomeinException onze) {
            return Optional.of(Probleem.van(onze));
        }
        if (fout instanceof ConcurrencyFailureException) {
            return Optional.of(Probleem.van(WebFout.GEWIJZIGD, List.of()));
        }
        return invoerfout(fout).or(() -> webfout(fout));
    }

    private static Optional<Probleem> invoerfout(Exception fout) {
        if (fout instanceof HttpMessageNotReadableException onleesbaar) {
            return Optional.of(onleesbaar(onleesbaar));
        }
        if (fout instanceof BindException velden) {
            return Optional.of(ongeldig(velden.getFieldErrors().stream()
                    .map(veld -> new Foutdetail(veld.getField(), tekst(veld)))
                    .toList()));
        }
        if (fout instanceof HandlerMethodValidationException argumenten) {
            return Optional.of(ongeldig(argumenten.getParameterValidationResults().stream()
                    .flatMap(a -> a.getResolvableErrors().stream()
                            .map(e -> new Foutdetail(
                                    String.valueOf(a.getMethodParameter().getParameterName()),
                                    String.valueOf(e.getDefaultMessage()))))
                    .toList()));
        }
        if (fout instanceof MissingServletRequestParameterException ontbreekt) {
            return Optional.of(ongeldig(ontbreekt.getParameterName(), "Dit gegeven ontbreekt"));
        }
        if (fout instanceof MissingRequestValueException) {
            return Optional.of(ongeldig("verzoek", "Er ontbreekt een gegeven"));
        }
        if (fout instanceof MethodArgumentTypeMismatchException soort) {
            return Optional.of(ongeldig(soort.getName(), ONGELDIGE_WAARDE));
        }
        return fout instanceof TypeMismatchException
                ? Optional.of(ongeldig("verzoek", "Een waarde is niet geldig"))
                : Optional.empty();
    }

    /** The text of a failed conversion is Spring's own and repeats the value. */
    private static String tekst(FieldError veld) {
        return veld.isBindingFailure() ? ONGELDIGE_WAARDE : String.valueOf(veld.getDefaultMessage());
    }

    private static Probleem onleesbaar(HttpMessageNotReadableException fout) {
        if (!(fout.getCause() instanceof JsonMappingException json)
                || json.getPath().isEmpty()
                || json.getCause() instanceof StreamReadException) {
            return Probleem.van(WebFout.ONLEESBAAR, List.of());
        }
        return ongeldig(plek(json.getPath()), tekst(json));
    }

    /** Names of fields as far as we know them; names of map entries come from outside and are left out. */
    private static String plek(List<Reference> pad) {
        return pad.stream()
                .map(Foutvertaling::stap)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String stap(Reference stap) {
        if (stap.getFieldName() == null) {
            return "[" + stap.getIndex() + "]";
        }
        boolean vanMap = stap.getFrom() instanceof java.util.Map || stap.getFrom() == java.util.Map.class;
        return vanMap ? "*" : stap.getFieldName();
    }

    private static String tekst(JsonMappingException fout) {
        if (fout instanceof OngeldigeWaardeException onze) {
            return onze.getOriginalMessage();
        }
        return ONGELDIGE_WAARDE;
    }

    private static Optional<Probleem> webfout(Exception fout) {
        if (fout instanceof HttpRequestMethodNotSupportedException) {
            return Optional.of(Probleem.van(WebFout.METHODE, List.of()));
        }
        if (fout instanceof HttpMediaTypeNotSupportedException) {
            return Optional.of(Probleem.van(WebFout.MEDIATYPE, List.of()));
        }
        if (fout instanceof MaxUploadSizeExceededException) {
            return Optional.of(Probleem.van(WebFout.TE_GROOT, List.of()));
        }
        return fout instanceof ErrorResponse antwoord
                ? vanSpring(antwoord.getStatusCode().value())
                : Optional.empty();
    }

    private static Optional<Probleem> vanSpring(int status) {
        if (status >= EERSTE_SERVERFOUT) {
            return Optional.empty();
        }
        WebFout code = status == NIET_GEVONDEN ? WebFout.NIET_GEVONDEN : WebFout.AFGEWEZEN;
        return Optional.of(Probleem.van(code, status, List.of()));
    }

    private static Probleem ongeldig(String waar, String tekst) {
        return ongeldig(List.of(new Foutdetail(waar, tekst)));
    }

    private static Probleem ongeldig(List<Foutdetail> details) {
        return Probleem.van(WebFout.ONGELDIG, details);
    }
}
