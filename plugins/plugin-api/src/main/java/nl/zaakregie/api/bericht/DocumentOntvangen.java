package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A document came to a zaak (voegZaakdocumentToe, maakZaakdocument, or a notification). Its title and content stay in
 * the zakenmagazijn.
 *
 * @param document empty when only a notification told of it
 * @param documenttype name of the type in the catalogue
 */
public record DocumentOntvangen(
        String afzender,
        Zaakidentificatie zaak,
        Optional<Documentidentificatie> document,
        Optional<String> documenttype)
        implements Zaakbericht {}
