package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;

/** All a KCC employee may know (INV-17): that a plan exists and who to call. */
public record Klantantwoord(
        @Gegeven("groepstraject.bestaan") boolean planBestaat,
        @Gegeven("groepstraject.bestaan") List<Contact> regisseurs) {

    public Klantantwoord {
        regisseurs = List.copyOf(regisseurs);
    }

    /** A regisseur to be reached. */
    public record Contact(String naam, Optional<String> team, Optional<String> telefoon) {}
}
