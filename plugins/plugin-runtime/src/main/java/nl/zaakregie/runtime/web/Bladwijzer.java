package nl.zaakregie.runtime.web;

import java.net.URI;
import nl.zaakregie.api.lijst.Blad;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Names the next page of a {@link Blad} in the header Link (RFC 8288). */
@RestControllerAdvice
class Bladwijzer implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter antwoord, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object inhoud,
            MethodParameter antwoord,
            MediaType mediatype,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest verzoek,
            ServerHttpResponse uitvoer) {
        if (inhoud instanceof Blad<?> blad) {
            blad.volgende()
                    .ifPresent(vanaf -> uitvoer.getHeaders()
                            .set(HttpHeaders.LINK, "<" + volgende(verzoek.getURI(), vanaf) + ">; rel=\"next\""));
        }
        return inhoud;
    }

    /** Path and query, so that it holds behind every proxy. */
    private static String volgende(URI adres, int vanaf) {
        URI daar = UriComponentsBuilder.fromUri(adres)
                .replaceQueryParam(BladzijdeResolver.VANAF, vanaf)
                .build(true)
                .toUri();
        return daar.getRawPath() + "?" + daar.getRawQuery();
    }
}
