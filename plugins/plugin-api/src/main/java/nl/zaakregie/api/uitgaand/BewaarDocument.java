package nl.zaakregie.api.uitgaand;

import java.time.LocalDate;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A document to store in the DMS, in the folder of the zaak.
 *
 * @param titel no names: it becomes part of a file name
 * @param soort documenttype (dct.omschrijving)
 * @param mime e.g. application/pdf
 * @param vertrouwelijkheid RGBZ value, e.g. ZAAKVERTROUWELIJK
 * @param inhoud reference to the stored content
 */
public record BewaarDocument(
        Documentidentificatie document,
        Zaakidentificatie zaak,
        String zaaktype,
        String titel,
        String soort,
        String bestandsnaam,
        String mime,
        String auteur,
        String vertrouwelijkheid,
        LocalDate creatiedatum,
        DocumentinhoudId inhoud)
        implements UitgaandBericht {}
