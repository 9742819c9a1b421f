package nl.zaakregie.enkelvoudig;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Documentidentificatie;
import nl.zaakregie.api.kern.DossierId;

/** Which documents an aanvraag has; their content is in the DMS. */
interface Aanvraagdocumenten {

    /** The same document again changes nothing: a message may come twice. */
    void voegToe(DossierId aanvraag, Aanvraagdocument document);

    /** In the order they came. */
    List<Aanvraagdocument> van(DossierId aanvraag);

    default Optional<Aanvraagdocument> vind(DossierId aanvraag, Documentidentificatie document) {
        return van(aanvraag).stream().filter(d -> d.document().equals(document)).findFirst();
    }
}
