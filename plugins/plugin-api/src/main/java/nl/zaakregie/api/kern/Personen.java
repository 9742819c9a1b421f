package nl.zaakregie.api.kern;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The register of persons we work for. Person data come from a source (INV-29); a key never tells who it is. */
public interface Personen {

    /** Registers a person, or renews what is known; the same BSN always gives the same id. */
    PersoonId registreer(Persoonsgegevens gegevens);

    Optional<PersoonId> zoekOpBsn(Bsn bsn);

    Optional<Persoonsgegevens> vind(PersoonId id);

    /** Those that are known; unknown ids are left out. */
    Map<PersoonId, Persoonsgegevens> vindAlle(Collection<PersoonId> ids);
}
