package nl.zaakregie.runtime.web;

import nl.zaakregie.api.lijst.Bladzijde;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Bladzijde} of a method that gives a list, from {@code vanaf} and {@code hoogstens}. */
final class BladzijdeResolver implements HandlerMethodArgumentResolver {

    static final String VANAF = "vanaf";
    static final String HOOGSTENS = "hoogstens";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Bladzijde.class;
    }

    @Override
    public Bladzijde resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binders) {
        return new Bladzijde(getal(verzoek, VANAF, 0), getal(verzoek, HOOGSTENS, Bladzijde.STANDAARD));
    }

    private static int getal(NativeWebRequest verzoek, String naam, int anders) {
        String gegeven = verzoek.getParameter(naam);
        try {
            return gegeven == null || gegeven.isBlank() ? anders : Integer.parseInt(gegeven.strip());
        } catch (NumberFormatException e) {
            throw WebFout.ONGELDIG.bij(naam);
        }
    }
}
