package nl.zaakregie.runtime.inkomend;

import java.util.Optional;
import nl.zaakregie.api.bericht.Inkomend.Sleutel;
import nl.zaakregie.api.bericht.Inkomend.Volgorde;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** Where a message stands in the inbox: messages with the same {@link #rij()} are processed one after another. */
record Wachtplaats(Sleutel sleutel, Volgorde volgorde, Optional<Zaakidentificatie> zaak) {

    /** The sender, or sender and zaak; a message that names no zaak stands in the row of its sender. */
    String rij() {
        return volgorde == Volgorde.PER_ZAAK
                ? zaak.map(z -> sleutel.zender() + '\n' + z.waarde()).orElse(sleutel.zender())
                : sleutel.zender();
    }

    /** Whether a parked message before it in the row keeps it back. */
    boolean wachtOpGeparkeerd() {
        return volgorde != Volgorde.AANKOMST;
    }
}
