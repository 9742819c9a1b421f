package nl.zaakregie.api.overzicht;

import java.util.Collection;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** What others may ask of enkelvoudige aanvragen: counts, never what is asked for. */
public interface LopendeAanvragen {

    /** Voorzieningen in the running aanvragen of these persons; what is confidential does not count (INV-20). */
    int voorzieningen(Collection<PersoonId> personen);

    /** Empty when the dossier is no running aanvraag. */
    Optional<PersoonId> aanvrager(DossierId dossier);
}
