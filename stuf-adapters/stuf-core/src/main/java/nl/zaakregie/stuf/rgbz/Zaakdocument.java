package nl.zaakregie.stuf.rgbz;

import java.util.List;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * An enkelvoudig document.
 *
 * @param documenttype      name of the type in the catalogue, at most 80 characters; required when sent
 * @param formaat           media type, at most 85 characters
 * @param taal              three letters (ISO 639-2/B) when sent; two are received
 * @param vertrouwelijkheid absent when the sender gave none that exists
 * @param inhoud            absent in lists and in maakZaakdocument
 */
public record Zaakdocument(
        String identificatie,
        @Nullable String documenttype,
        @Nullable OnvolledigeDatum creatiedatum,
        @Nullable OnvolledigeDatum ontvangstdatum,
        @Nullable String titel,
        @Nullable String beschrijving,
        @Nullable String formaat,
        @Nullable String taal,
        @Nullable String versie,
        @Nullable String status,
        @Nullable OnvolledigeDatum verzenddatum,
        @Nullable Vertrouwelijkheid vertrouwelijkheid,
        @Nullable String auteur,
        @Nullable String link,
        @Nullable Documentinhoud inhoud,
        List<ExtraElement> extraElementen,
        List<ZaakBijDocument> zaken,
        Rest rest) {

    public Zaakdocument {
        extraElementen = List.copyOf(extraElementen);
        zaken = List.copyOf(zaken);
        rest = Rest.van(rest);
    }

    public Zaakdocument(
            String identificatie,
            @Nullable String documenttype,
            @Nullable OnvolledigeDatum creatiedatum,
            @Nullable OnvolledigeDatum ontvangstdatum,
            @Nullable String titel,
            @Nullable String beschrijving,
            @Nullable String formaat,
            @Nullable String taal,
            @Nullable String versie,
            @Nullable String status,
            @Nullable OnvolledigeDatum verzenddatum,
            @Nullable Vertrouwelijkheid vertrouwelijkheid,
            @Nullable String auteur,
            @Nullable String link,
            @Nullable Documentinhoud inhoud,
            List<ExtraElement> extraElementen,
            List<ZaakBijDocument> zaken) {
        this(
                identificatie,
                documenttype,
                creatiedatum,
                ontvangstdatum,
                titel,
                beschrijving,
                formaat,
                taal,
                versie,
                status,
                verzenddatum,
                vertrouwelijkheid,
                auteur,
                link,
                inhoud,
                extraElementen,
                zaken,
                Rest.LEEG);
    }

    /** The same document with what the message said besides. */
    public Zaakdocument met(Rest nieuw) {
        return new Zaakdocument(
                identificatie,
                documenttype,
                creatiedatum,
                ontvangstdatum,
                titel,
                beschrijving,
                formaat,
                taal,
                versie,
                status,
                verzenddatum,
                vertrouwelijkheid,
                auteur,
                link,
                inhoud,
                extraElementen,
                zaken,
                nieuw);
    }

    /** The same document with other content, or none: for lists, and where content is kept apart. */
    public Zaakdocument met(@Nullable Documentinhoud nieuw) {
        return new Zaakdocument(
                identificatie,
                documenttype,
                creatiedatum,
                ontvangstdatum,
                titel,
                beschrijving,
                formaat,
                taal,
                versie,
                status,
                verzenddatum,
                vertrouwelijkheid,
                auteur,
                link,
                nieuw,
                extraElementen,
                zaken,
                rest);
    }

    /** The same document in other zaken. */
    public Zaakdocument inZaken(List<ZaakBijDocument> nieuw) {
        return new Zaakdocument(
                identificatie,
                documenttype,
                creatiedatum,
                ontvangstdatum,
                titel,
                beschrijving,
                formaat,
                taal,
                versie,
                status,
                verzenddatum,
                vertrouwelijkheid,
                auteur,
                link,
                inhoud,
                extraElementen,
                nieuw,
                rest);
    }

    @Override
    public String toString() {
        return "Zaakdocument[" + identificatie + "]";
    }
}
