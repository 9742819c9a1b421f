package nl.zaakregie.runtime.gebeurtenis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.runtime.gebeurtenis.Aflevering.Stand;

/** A row of work for functioneel beheer per parked delivery. */
record AfleveringWerkbron(AfleveringRepository afleveringen) implements Werkbron {

    private static final int HOOGSTENS = 200;

    @Override
    public String naam() {
        return "gebeurtenissen";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.FUNCTIONEELBEHEER)) {
            return List.of();
        }
        return afleveringen.metStand(Stand.GEPARKEERD, HOOGSTENS).stream()
                .map(AfleveringWerkbron::werkitem)
                .toList();
    }

    private static Werkitem werkitem(Aflevering aflevering) {
        String nummer = Long.toString(aflevering.volgnummer());
        return new Werkitem(
                nummer,
                "gebeurtenisGeparkeerd",
                "Gebeurtenis " + aflevering.soort() + " kon niet worden verwerkt door " + aflevering.luisteraar()
                        + ", code " + aflevering.foutcode().orElse("onbekend"),
                aflevering.dossier(),
                Set.of(Rol.FUNCTIONEELBEHEER),
                Optional.empty(),
                Optional.of(nummer),
                Werkitem.Prioriteit.HOOG,
                aflevering.ontstaan(),
                Optional.empty());
    }
}
