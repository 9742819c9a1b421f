package nl.zaakregie.groepstraject.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.groepstraject.domain.Afstemming;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;

/** Reminds a regisseur to coordinate with another municipality, until it is done (INV-07). */
public final class Afstemmingswerk implements Werkbron {

    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;

    public Afstemmingswerk(GroepRepository groepen, GroepstrajectRepository trajecten) {
        this.groepen = groepen;
        this.trajecten = trajecten;
    }

    @Override
    public String naam() {
        return "afstemming";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        return gebruiker.heeft(Rol.REGISSEUR)
                ? trajecten.vanRegisseur(gebruiker.id(), false).stream()
                        .flatMap(this::werk)
                        .toList()
                : List.of();
    }

    private Stream<Werkitem> werk(Groepstraject traject) {
        return groepen.vind(traject.groep()).map(Groep::afstemmingen).orElse(List.of()).stream()
                .filter(a -> a.stand() == Afstemming.Stand.TE_DOEN)
                .map(a -> item(traject, a));
    }

    private static Werkitem item(Groepstraject traject, Afstemming afstemming) {
        return new Werkitem(
                traject.id() + "-" + afstemming.gemeentecode(),
                "afstemmenGemeente",
                "Afstemmen met gemeente " + afstemming.gemeentecode(),
                Optional.of(traject.id()),
                Set.of(Rol.REGISSEUR),
                Optional.empty(),
                Optional.of(afstemming.gemeentecode()),
                Werkitem.Prioriteit.NORMAAL,
                afstemming.sinds(),
                Optional.empty());
    }
}
