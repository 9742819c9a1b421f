package nl.zaakregie.api.overzicht;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.SignaalId;

/** What others may ask of signalen. */
public interface Signaaloverzicht {

    /** The persons a signal is about, in the order given. */
    List<PersoonId> betrokkenen(SignaalId signaal);

    /** The regisseur the assessor chose when he decided to start; empty before that. */
    Optional<String> gekozenRegisseur(SignaalId signaal);
}
