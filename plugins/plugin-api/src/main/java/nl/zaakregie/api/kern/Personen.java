package nl.zaakregie.api.kern;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register of persons we work for. Person data come from a source (INV-29); a key never tells who it is. */
public interface Personen {

    /** Registers a person, or renews what is known; the same BSN always gives the same id. */
    PersoonId registreer(Persoonsgegevens gegevens);

    Optional<PersoonId> zoekOpBsn(Bsn bsn);

    Optional<Persoonsgegevens> vind(PersoonId id);

    /**
     * Others registered at the same address (postcode, huisnummer, letter and addition) as one of these persons; without
     * the persons themselves. Nobody for an address where more than {@value #HUISHOUDEN} persons are registered: that is
     * an institution, not a household.
     */
    Set<PersoonId> huisgenoten(Collection<PersoonId> ids);

    /** More persons than these at one address are no household. */
    int HUISHOUDEN = 12;

    /** Those that are known; unknown ids are left out. */
    Map<PersoonId, Persoonsgegevens> vindAlle(Collection<PersoonId> ids);
}
