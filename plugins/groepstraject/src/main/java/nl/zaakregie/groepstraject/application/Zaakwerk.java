package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.groepstraject.domain.BetrokkenZaak;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;

/** Zaken that were offered and wait for a decision of the regisseur. */
public final class Zaakwerk implements Werkbron {

    private final BetrokkenZaken zaken;
    private final GroepstrajectRepository trajecten;

    public Zaakwerk(BetrokkenZaken zaken, GroepstrajectRepository trajecten) {
        this.zaken = zaken;
        this.trajecten = trajecten;
    }

    @Override
    public String naam() {
        return "zaken";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REGISSEUR)) {
            return List.of();
        }
        return zaken
                .aangeboden(trajecten.vanRegisseur(gebruiker.id(), false).stream()
                        .map(Groepstraject::id)
                        .toList())
                .stream()
                .map(Zaakwerk::item)
                .toList();
    }

    private static Werkitem item(BetrokkenZaak zaak) {
        return new Werkitem(
                zaak.traject() + "-" + zaak.zaak(),
                "zaakAangeboden",
                "Nieuwe zaak van een groepslid: koppelen?",
                Optional.of(zaak.traject()),
                Set.of(Rol.REGISSEUR),
                Optional.empty(),
                Optional.of(zaak.zaak().waarde()),
                Werkitem.Prioriteit.NORMAAL,
                zaak.sinds(),
                Optional.empty());
    }
}
