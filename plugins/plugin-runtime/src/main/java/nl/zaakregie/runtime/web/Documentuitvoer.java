package nl.zaakregie.runtime.web;

import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.zaakregie.api.document.Documentbron;
import nl.zaakregie.api.document.Documentinhoud;
import nl.zaakregie.api.document.Documentverwijzing;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Documentidentificatie;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Gives the content of a released {@link Documentverwijzing}, streamed. Only what doelbinding let out says which document it
 * is, so there is no way to content past {@code Inzage}. A refusal of the DMS comes before the first byte and is a
 * problem+json as any other; a connection that breaks later breaks the answer.
 */
final class Documentuitvoer extends AbstractGenericHttpMessageConverter<Vrijgegeven<?>> {

    private final Supplier<Optional<Documentbron>> bron;

    /** @param bron asked at each document; empty where no DMS is set up */
    Documentuitvoer(Supplier<Optional<Documentbron>> bron) {
        super(MediaType.APPLICATION_OCTET_STREAM, MediaType.ALL);
        this.bron = bron;
    }

    @Override
    protected boolean supports(Class<?> soort) {
        return false;
    }

    /** Any: what it is says the document. */
    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> soort) {
        return getSupportedMediaTypes();
    }

    @Override
    public boolean canWrite(@Nullable Type type, Class<?> soort, @Nullable MediaType mediatype) {
        return type != null
                && soort == Vrijgegeven.class
                && Documentverwijzing.class.isAssignableFrom(
                        ResolvableType.forType(type).getGeneric(0).toClass());
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType mediatype) {
        return false;
    }

    @Override
    protected void writeInternal(Vrijgegeven<?> vrijgegeven, @Nullable Type type, HttpOutputMessage antwoord)
            throws IOException {
        Documentidentificatie document = new Documentidentificatie(veld(vrijgegeven, "document"));
        String bestandsnaam = veld(vrijgegeven, "bestandsnaam");
        MediaType mediatype = mediatype(veld(vrijgegeven, "mediatype"));
        try (Documentinhoud inhoud =
                bron.get().orElseThrow(WebFout.GEEN_DOCUMENTBRON::fout).lees(document)) {
            HttpHeaders koppen = antwoord.getHeaders();
            koppen.setContentType(mediatype);
            koppen.setContentDisposition(
                    ContentDisposition.attachment().filename(bestandsnaam).build());
            koppen.setCacheControl("no-store");
            inhoud.lengte().ifPresent(koppen::setContentLength);
            inhoud.stroom().transferTo(antwoord.getBody());
        }
    }

    /** Senders of files have words of their own for it. */
    private static MediaType mediatype(String gegeven) {
        try {
            return MediaType.parseMediaType(gegeven);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    private static String veld(Vrijgegeven<?> vrijgegeven, String naam) {
        return Optional.ofNullable(vrijgegeven.velden().get(naam))
                .map(Object::toString)
                .orElseThrow(WebFout.DOCUMENT_NIET_VRIJGEGEVEN::fout);
    }

    @Override
    protected Vrijgegeven<?> readInternal(Class<? extends Vrijgegeven<?>> soort, HttpInputMessage verzoek) {
        throw new HttpMessageNotReadableException("Een document wordt niet gelezen", verzoek);
    }

    @Override
    public Vrijgegeven<?> read(Type type, @Nullable Class<?> context, HttpInputMessage verzoek) {
        throw new HttpMessageNotReadableException("Een document wordt niet gelezen", verzoek);
    }
}
