package nl.zaakregie.doelbinding;

import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;

/**
 * A doel the municipality has laid down.
 *
 * @param omschrijving Dutch, as the employee chooses it
 * @param grondslag law and article
 * @param verwerkingsactiviteit name or URI in the register of processing activities (AVG art. 30)
 * @param rollen who may work for this doel
 */
record Doelomschrijving(
        String code, String omschrijving, String grondslag, String verwerkingsactiviteit, Set<Rol> rollen) {

    Doelomschrijving {
        rollen = Set.copyOf(rollen);
    }

    boolean isVoor(Set<Rol> anderen) {
        return anderen.stream().anyMatch(rollen::contains);
    }
}
