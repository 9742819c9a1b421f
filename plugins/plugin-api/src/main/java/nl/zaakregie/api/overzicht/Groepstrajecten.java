package nl.zaakregie.api.overzicht;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/** What others may ask of groepstrajecten. Raw: the asker decides what may be shown to whom. */
public interface Groepstrajecten {

    /** Running trajecten of groepen one of these persons is client of, confidential ones included. */
    List<LopendTraject> lopendVoor(Collection<PersoonId> personen);

    Optional<LopendTraject> vind(DossierId traject);

    /** The former traject of the same groep, if any (INV-02). */
    Optional<DossierId> vorige(DossierId traject);
}
