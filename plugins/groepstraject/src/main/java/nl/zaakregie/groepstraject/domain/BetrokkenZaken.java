package nl.zaakregie.groepstraject.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Store of zaken that stand beside the plan. */
public interface BetrokkenZaken {

    List<BetrokkenZaak> van(DossierId traject);

    Optional<BetrokkenZaak> vind(DossierId traject, Zaakidentificatie zaak);

    /** Those of these trajecten that wait for a decision, oldest first. */
    List<BetrokkenZaak> aangeboden(Collection<DossierId> trajecten);

    /** Keeps a new one; nothing happens when it is there already. @return whether it was new */
    boolean biedAan(BetrokkenZaak zaak);

    /**
     * Stores a decision.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else decided first
     */
    void besluit(BetrokkenZaak oud, BetrokkenZaak nieuw);
}
