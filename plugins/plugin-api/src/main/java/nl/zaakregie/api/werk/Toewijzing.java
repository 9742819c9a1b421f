package nl.zaakregie.api.werk;

import java.util.Collection;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Rol;

/**
 * Where a piece of work lands.
 *
 * @param team name, as with the employees who are in it
 * @param rol code of who in that team does it; empty when the table leaves that open
 */
public record Toewijzing(Optional<String> team, Optional<String> rol) {

    /** Whether a team is named with somebody in it who may do this work: a line meant for another role is no answer. */
    public boolean past(Collection<Rol> rollen) {
        return team.isPresent()
                && rol.map(code -> rollen.stream().map(Rol::code).anyMatch(code::equalsIgnoreCase))
                        .orElse(true);
    }

    /** The team, for work of these roles. */
    public Optional<String> teamVoor(Collection<Rol> rollen) {
        return team.filter(t -> past(rollen));
    }
}
