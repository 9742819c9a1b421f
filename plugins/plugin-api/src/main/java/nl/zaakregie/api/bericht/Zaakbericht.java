package nl.zaakregie.api.bericht;

import java.util.Optional;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * Something another system did to a zaak in the zakenmagazijn, of which we only take notice: the message itself was for
 * the zakenmagazijn. A plugin takes it when it concerns a running traject; otherwise nothing of it is kept.
 */
public interface Zaakbericht extends InkomendBericht {

    /** StUF applicatie of the system that did it. */
    String afzender();

    Zaakidentificatie zaak();

    @Override
    default Optional<Zaakidentificatie> overZaak() {
        return Optional.of(zaak());
    }
}
