package nl.zaakregie.runtime.inkomend;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/** A row of work for functioneel beheer per parked message. */
record InkomendWerkbron(InkomendRepository inkomend) implements Werkbron {

    private static final int HOOGSTENS = 200;

    @Override
    public String naam() {
        return "inkomend";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.FUNCTIONEELBEHEER)) {
            return List.of();
        }
        return inkomend.metStand(Stand.GEPARKEERD, HOOGSTENS).stream()
                .map(InkomendWerkbron::werkitem)
                .toList();
    }

    private static Werkitem werkitem(Inkomendregel regel) {
        String nummer = regel.antwoordnummer().waarde();
        return new Werkitem(
                nummer,
                "inkomendGeparkeerd",
                "Ontvangen bericht " + regel.soort() + " kon niet worden verwerkt, code "
                        + regel.foutcode().orElse("onbekend")
                        + (regel.houdtVast() ? ". Wat deze zender daarna stuurde, wacht hierop" : ""),
                Optional.empty(),
                Set.of(Rol.FUNCTIONEELBEHEER),
                Optional.empty(),
                Optional.of(nummer),
                Werkitem.Prioriteit.HOOG,
                regel.ontvangen(),
                Optional.empty());
    }
}
