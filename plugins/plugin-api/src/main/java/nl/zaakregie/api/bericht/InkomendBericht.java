package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/** A message from another system, mapped to the domain; a record that can be written as JSON. */
public interface InkomendBericht {

    /** The zaak it is about, as far as it names one; messages about one zaak may have to wait for one another. */
    default Optional<Zaakidentificatie> overZaak() {
        return Optional.empty();
    }
}
