package nl.zaakregie.signalen.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Wegingen;

/** Alerts of the rules as rows of the werkvoorraad; their titles come from the decision table. */
public final class Attenderingen implements Werkbron {

    private final Wegingen wegingen;
    private final SignaalRepository signalen;

    public Attenderingen(Wegingen wegingen, SignaalRepository signalen) {
        this.wegingen = wegingen;
        this.signalen = signalen;
    }

    @Override
    public String naam() {
        return "signalen";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        return wegingen.open(gebruiker.rollen()).stream()
                .filter(a -> signalen.vind(a.signaal())
                        .filter(s -> !s.isVerborgen())
                        .map(Signaal::id)
                        .isPresent())
                .map(Attenderingen::rij)
                .toList();
    }

    private static Werkitem rij(Wegingen.Attendering a) {
        return new Werkitem(
                a.signaal() + "." + a.regel(),
                "attendering",
                a.titel(),
                Optional.empty(),
                Set.of(a.rol()),
                Optional.empty(),
                Optional.of(a.signaal().toString()),
                a.prioriteit(),
                a.op(),
                Optional.empty(),
                a.team());
    }
}
