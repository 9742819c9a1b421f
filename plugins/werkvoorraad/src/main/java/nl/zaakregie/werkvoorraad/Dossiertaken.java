package nl.zaakregie.werkvoorraad;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.dossier.Taak;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkgreep;
import nl.zaakregie.api.werk.Werkitem;

/** The open tasks of all dossiers as work; the title is the name from the model. A task that is late is urgent. */
final class Dossiertaken implements Werkbron {

    static final String NAAM = "dossiers";

    private final Dossiers dossiers;
    private final Clock klok;

    Dossiertaken(Dossiers dossiers, Clock klok) {
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return NAAM;
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        return dossiers.taken(gebruiker).stream().map(this::item).toList();
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker, Werkgreep greep) {
        return dossiers.taken(gebruiker, greep).stream().map(this::item).toList();
    }

    private Werkitem item(Taak taak) {
        boolean teLaat = taak.uiterlijk().filter(klok.instant()::isAfter).isPresent();
        return new Werkitem(
                taak.id().waarde(),
                taak.definitie(),
                taak.naam(),
                Optional.of(taak.dossier()),
                taak.rollen(),
                taak.behandelaar(),
                taak.sleutel(),
                teLaat ? Werkitem.Prioriteit.HOOG : Werkitem.Prioriteit.NORMAAL,
                taak.ontstaan(),
                taak.uiterlijk());
    }
}
