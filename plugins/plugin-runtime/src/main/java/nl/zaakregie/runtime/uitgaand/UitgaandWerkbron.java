package nl.zaakregie.runtime.uitgaand;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/** A row of work for functioneel beheer per refused command: code and place, no content. */
final class UitgaandWerkbron implements Werkbron {

    private static final int HOOGSTENS = 200;

    private final UitgaandVragen vragen;

    UitgaandWerkbron(UitgaandVragen vragen) {
        this.vragen = vragen;
    }

    @Override
    public String naam() {
        return "uitgaand";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.FUNCTIONEELBEHEER)) {
            return List.of();
        }
        return vragen.metStand(Stand.AFGEWEZEN, HOOGSTENS).stream()
                .map(UitgaandWerkbron::werkitem)
                .toList();
    }

    private static Werkitem werkitem(Uitgaandregel regel) {
        String nummer = regel.referentienummer().waarde();
        return new Werkitem(
                nummer,
                "uitgaandAfgewezen",
                titel(regel),
                Optional.of(regel.dossier()),
                Set.of(Rol.FUNCTIONEELBEHEER),
                Optional.empty(),
                Optional.of(nummer),
                Werkitem.Prioriteit.HOOG,
                regel.afgehandeld().orElse(regel.geplaatst()),
                Optional.empty());
    }

    private static String titel(Uitgaandregel regel) {
        String plekken = regel.details().stream()
                .map(Foutdetail::waar)
                .filter(waar -> !waar.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return "Bericht " + regel.soort() + " is afgewezen met code "
                + regel.code().orElse("onbekend") + (plekken.isEmpty() ? "" : " bij " + plekken);
    }
}
