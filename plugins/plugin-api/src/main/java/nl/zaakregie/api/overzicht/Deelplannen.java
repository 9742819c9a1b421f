package nl.zaakregie.api.overzicht;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** What others may ask of deelplannen. */
public interface Deelplannen {

    Optional<DeelplanInfo> vind(DeelplanId id);

    Optional<DeelplanInfo> vindOpZaak(Zaakidentificatie zaak);

    List<DeelplanInfo> van(DossierId traject);
}
