package nl.zaakregie.dossieropslag.nummer;

import java.util.Optional;

/** Where numbers come from: the zakenmagazijn. Empty when it cannot be reached now. */
@FunctionalInterface
public interface Nummerbron {

    Optional<String> haal(Nummersoort soort);
}
