package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A membership, with its period; history is kept.
 *
 * @param tot empty while current
 */
public record Groepslid(PersoonId persoon, RolInGroep rol, Lidsoort soort, Instant vanaf, Optional<Instant> tot) {

    public static Groepslid client(PersoonId persoon, Instant vanaf) {
        return new Groepslid(persoon, RolInGroep.OVERIG, Lidsoort.CLIENT, vanaf, Optional.empty());
    }

    public boolean isHuidig() {
        return tot.isEmpty();
    }

    public boolean isClient() {
        return isHuidig() && soort == Lidsoort.CLIENT;
    }

    Groepslid tot(Instant moment) {
        return new Groepslid(persoon, rol, soort, vanaf, Optional.of(moment));
    }
}
