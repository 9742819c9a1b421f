package nl.zaakregie.werkvoorraad;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.werk.Werkgreep;
import nl.zaakregie.api.werk.Werkitem;

/**
 * Which part of the work somebody wants to see; what is empty does not narrow.
 *
 * @param team free work that waits for this team or for none, and work that a colleague of this team has
 * @param soort code of the kind of work
 * @param alleenMijn only what the asker has taken himself
 */
record Werkvraag(Optional<String> team, Optional<String> soort, boolean alleenMijn) {

    static final Werkvraag ALLES = new Werkvraag(Optional.empty(), Optional.empty(), false);

    /** What every source can narrow by itself. */
    Werkgreep greep(int hoogstens) {
        return new Werkgreep(hoogstens, soort, alleenMijn);
    }

    boolean past(Werkitem item, Optional<Gebruiker> behandelaar, Gebruiker vrager) {
        return soort.map(item.soort()::equals).orElse(true)
                && (!alleenMijn || item.behandelaar().equals(Optional.of(vrager.id())))
                && team.map(t -> isVrijOfVan(t, item, behandelaar)).orElse(true);
    }

    private static boolean isVrijOfVan(String team, Werkitem item, Optional<Gebruiker> behandelaar) {
        return item.behandelaar().isEmpty()
                ? item.team().map(team::equals).orElse(true)
                : behandelaar.flatMap(Gebruiker::team).filter(team::equals).isPresent();
    }
}
