package nl.zaakregie.api.bericht;

import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.uitgaand.DocumentinhoudId;

/**
 * A file that came with an aanvraag or melding. Its content waits in
 * {@link nl.zaakregie.api.uitgaand.Documentinhouden} until a {@code BewaarDocument} has brought it to the DMS. Masked in
 * {@code toString}: titles and file names of inwoners hold names.
 *
 * @param document identification the sender was given for it; empty when it has none yet
 * @param soort documenttype (dct.omschrijving)
 * @param mime e.g. application/pdf
 */
public record Bijlage(
        Optional<Documentidentificatie> document,
        String titel,
        String soort,
        String bestandsnaam,
        String mime,
        String auteur,
        LocalDate creatiedatum,
        DocumentinhoudId inhoud) {

    @Override
    public String toString() {
        return "Bijlage[inhoud=" + inhoud + "]";
    }
}
