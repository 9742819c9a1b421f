package nl.zaakregie.doorgifte;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.doorgifte.Wachtrij.Afgewezen;

/** Messages we acknowledged and the zakenmagazijn then refused: nobody else knows, so functioneel beheer must decide. */
record Afgewezenwerk(Wachtrij wachtrij) implements Werkbron {

    @Override
    public String naam() {
        return "doorgifte";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.FUNCTIONEELBEHEER)
                ? wachtrij.afgewezen().stream().map(Afgewezenwerk::werkitem).toList()
                : List.of();
    }

    private static Werkitem werkitem(Afgewezen bericht) {
        String nummer = String.valueOf(bericht.id());
        return new Werkitem(
                nummer,
                "doorgifteAfgewezen",
                "Bericht " + bericht.service().operatienaam() + " is door het zakenmagazijn geweigerd, code "
                        + bericht.code(),
                Optional.empty(),
                Set.of(Rol.FUNCTIONEELBEHEER),
                Optional.empty(),
                Optional.of(nummer),
                Werkitem.Prioriteit.HOOG,
                bericht.op(),
                Optional.empty());
    }
}
