package nl.zaakregie.triage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;
import nl.zaakregie.triage.Dalingen.Daling;

/** Sharp falls as work for the regisseurs of the traject (DOMEIN 6.1). Which score fell is not said here. */
final class Dalingswerk implements Werkbron {

    private final Dalingen dalingen;
    private final Dossiers dossiers;
    private final Groepstrajecten trajecten;

    Dalingswerk(Dalingen dalingen, Dossiers dossiers, Groepstrajecten trajecten) {
        this.dalingen = dalingen;
        this.dossiers = dossiers;
        this.trajecten = trajecten;
    }

    @Override
    public String naam() {
        return "triage";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        if (!gebruiker.heeft(Rol.REGISSEUR)) {
            return List.of();
        }
        Set<DossierId> regie = dossiers.dossiersVan(gebruiker.id()).stream()
                .filter(dossier -> heeftRegie(gebruiker.id(), dossier))
                .collect(Collectors.toSet());
        return dalingen.open(regie).stream().map(Dalingswerk::rij).toList();
    }

    private boolean heeftRegie(MedewerkerId medewerker, DossierId dossier) {
        return trajecten
                .vind(dossier)
                .filter(t -> t.regisseurs().contains(medewerker))
                .isPresent();
    }

    private static Werkitem rij(Daling daling) {
        return new Werkitem(
                daling.meting().toString(),
                "metingBekijken",
                "Bekijk een meting die aandacht vraagt",
                Optional.of(daling.dossier()),
                Set.of(Rol.REGISSEUR),
                Optional.empty(),
                Optional.of(daling.meting().toString()),
                Werkitem.Prioriteit.NORMAAL,
                daling.op(),
                Optional.empty());
    }
}
