package nl.zaakregie.runtime.web;

import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Handeling;
import nl.zaakregie.api.inzage.Inzageverzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Makes the {@link Inzageverzoek} of a reading method: who is logged on, for which doel (header {@code Doel}), and what
 * the method does ({@link Handeling}).
 */
final class InzageverzoekResolver implements HandlerMethodArgumentResolver {

    static final String KOP = "Doel";

    private final Gebruikers gebruikers;

    InzageverzoekResolver(Gebruikers gebruikers) {
        this.gebruikers = gebruikers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Inzageverzoek.class;
    }

    @Override
    public Inzageverzoek resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest verzoek,
            @Nullable WebDataBinderFactory binders) {
        Handeling handeling = parameter.getMethodAnnotation(Handeling.class);
        if (handeling == null) {
            throw new IllegalStateException(
                    "Een methode die een Inzageverzoek vraagt heeft @Handeling nodig: " + parameter.getExecutable());
        }
        return new Inzageverzoek(gebruikers.huidige(), doel(verzoek.getHeader(KOP)), handeling.value());
    }

    private static Doel doel(@Nullable String kop) {
        try {
            return new Doel(kop == null ? "" : kop.strip());
        } catch (IllegalArgumentException e) {
            throw WebFout.GEEN_DOEL.bij(KOP);
        }
    }
}
