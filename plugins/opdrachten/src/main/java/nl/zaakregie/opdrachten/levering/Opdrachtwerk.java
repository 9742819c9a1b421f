package nl.zaakregie.opdrachten.levering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebruiker.Gebruiker;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.api.werk.Werkitem;

/**
 * What asks for somebody around opdrachten: refused ones and ones that did not begin in time for the regisseur (AF-05.3,
 * AF-05.4), ones outside contract for contractbeheer (INV-27).
 */
final class Opdrachtwerk implements Werkbron {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final Opdrachten opdrachten;
    private final Dossiers dossiers;
    private final Period startBinnen;
    private final Clock klok;

    Opdrachtwerk(Opdrachten opdrachten, Dossiers dossiers, Period startBinnen, Clock klok) {
        this.opdrachten = opdrachten;
        this.dossiers = dossiers;
        this.startBinnen = startBinnen;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "opdrachten";
    }

    @Override
    public List<Werkitem> werk(Gebruiker gebruiker) {
        List<Werkitem> werk = new ArrayList<>();
        if (gebruiker.heeft(Rol.CONTRACTBEHEER)) {
            opdrachten
                    .met(Set.of(Opdracht.Stand.WACHT_OP_AKKOORD))
                    .forEach(o -> werk.add(item(o, "opdrachtAkkoord", "Opdracht buiten contract beoordelen", false)));
        }
        if (gebruiker.heeft(Rol.REGISSEUR)) {
            regisseur(dossiers.dossiersVan(gebruiker.id()), werk);
        }
        return werk;
    }

    private void regisseur(Set<DossierId> eigen, List<Werkitem> werk) {
        LocalDate grens = klok.instant().atZone(NEDERLAND).toLocalDate().minus(startBinnen);
        opdrachten.met(Set.of(Opdracht.Stand.GEWEIGERD)).stream()
                .filter(o -> eigen.contains(o.traject()))
                .forEach(o -> werk.add(item(o, "opdrachtGeweigerd", "Aanbieder weigerde een opdracht", true)));
        opdrachten.nietGestartVoor(grens).stream()
                .filter(o -> eigen.contains(o.traject()))
                .forEach(o -> werk.add(item(o, "opdrachtNietGestart", "Opdracht is niet op tijd gestart", true)));
    }

    /** @param inDossier whether the row may name the dossier: contractbeheer is not on its team */
    private static Werkitem item(Opdracht o, String soort, String titel, boolean inDossier) {
        return new Werkitem(
                o.id() + "-" + soort,
                soort,
                titel,
                inDossier ? Optional.of(o.traject()) : Optional.empty(),
                Set.of(inDossier ? Rol.REGISSEUR : Rol.CONTRACTBEHEER),
                Optional.empty(),
                Optional.of(o.id().toString()),
                inDossier ? Werkitem.Prioriteit.HOOG : Werkitem.Prioriteit.NORMAAL,
                o.sinds(),
                Optional.empty());
    }
}
