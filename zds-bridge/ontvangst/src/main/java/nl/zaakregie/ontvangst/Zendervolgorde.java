package nl.zaakregie.ontvangst;

import java.util.function.Supplier;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.Volgordeafspraak;
import nl.zaakregie.stuf.server.Zenderbeleid;

/** What the inbox must keep in order, from what was agreed with the sender at the endpoints. */
record Zendervolgorde(Supplier<Zenderbeleid> beleid) {

    Inkomend.Volgorde van(Berichtkop kop) {
        Volgordeafspraak afspraak = beleid.get().volgorde(kop.zender().orElse(null));
        return switch (afspraak.volgorde()) {
            case AANKOMST -> Inkomend.Volgorde.AANKOMST;
            case PER_ZAAK -> Inkomend.Volgorde.PER_ZAAK;
            case PER_ZENDER -> Inkomend.Volgorde.PER_ZENDER;
        };
    }
}
