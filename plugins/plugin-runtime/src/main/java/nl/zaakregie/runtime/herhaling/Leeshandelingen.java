package nl.zaakregie.runtime.herhaling;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.zaakregie.api.inzage.Inzageverzoek;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Which requests read personal data, a POST included: a BSN never stands in a URL. Their answers are never kept. */
final class Leeshandelingen {

    private final Supplier<RequestMappingHandlerMapping> adressen;

    /** @param adressen asked at the first request: a filter is made before the controllers are known */
    Leeshandelingen(Supplier<RequestMappingHandlerMapping> adressen) {
        this.adressen = adressen;
    }

    /** Also for whatever is not of a controller of ours. */
    boolean is(HttpServletRequest verzoek) {
        return !(methode(verzoek) instanceof HandlerMethod methode) || leest(methode);
    }

    /** Nobody reads personal data without an {@link Inzageverzoek}. */
    private static boolean leest(HandlerMethod methode) {
        return Arrays.stream(methode.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Inzageverzoek.class);
    }

    private Object methode(HttpServletRequest verzoek) {
        try {
            ServletRequestPathUtils.parseAndCache(verzoek);
            HandlerExecutionChain keten = adressen.get().getHandler(verzoek);
            return keten == null ? "" : keten.getHandler();
        } catch (ServletException e) { // the address or method does not exist: whoever handles the request says so
            return "";
        } catch (Exception e) {
            throw new IllegalStateException("Wie dit verzoek behandelt is niet te vinden", e);
        }
    }
}
