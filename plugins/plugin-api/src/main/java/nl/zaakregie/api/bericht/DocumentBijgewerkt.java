package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A document of a zaak was changed (updateZaakdocument, or a notification of it): new content, or other data. What is
 * new stays in the zakenmagazijn.
 *
 * @param document empty when only a notification told of it
 * @param documenttype name of the type in the catalogue, when it is known
 */
public record DocumentBijgewerkt(
        String afzender,
        Zaakidentificatie zaak,
        Optional<Documentidentificatie> document,
        Optional<String> documenttype)
        implements Zaakbericht {}
