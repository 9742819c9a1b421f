package nl.zaakregie.groepstraject.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Uitkomst;
import nl.zaakregie.api.kern.GroepId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.groepstraject.domain.Combinatiesleutel;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.Groepslid;
import nl.zaakregie.groepstraject.domain.Groepstraject;
import nl.zaakregie.groepstraject.domain.GroepstrajectFout;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;

/** Finds the groep that is meant, or forms it: same persons, same groep (INV-03). Nothing is stored on refusal. */
public final class Groepsvorming {

    private final GroepRepository groepen;
    private final GroepstrajectRepository trajecten;
    private final Personen personen;
    private final Gemeentegrens grens;
    private final Clock klok;

    public Groepsvorming(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gemeentegrens grens,
            Clock klok) {
        this.groepen = groepen;
        this.trajecten = trajecten;
        this.personen = personen;
        this.grens = grens;
        this.klok = klok;
    }

    /** @param vrager who starts; a confidential groep is found only by its own regisseurs (INV-20) */
    Uitkomst<Groep> vindOfVorm(NieuwTraject nieuw, MedewerkerId vrager) {
        Uitkomst<Groep> groep =
                nieuw.groep().map(id -> bestaande(id, vrager)).orElseGet(() -> uitPersonen(nieuw, vrager));
        if (groep instanceof Uitkomst.Gelukt<Groep> g && !heeftBsn(g.waarde())) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_CLIENT_MET_BSN);
        }
        return groep;
    }

    /** Stores a groep that was formed just now; leaves an existing one as it is. */
    void bewaarAlsNieuw(Groep groep) {
        if (groepen.vind(groep.id()).isEmpty()) {
            groepen.bewaar(groep);
        }
    }

    private Uitkomst<Groep> bestaande(GroepId id, MedewerkerId vrager) {
        return groepen.vind(id)
                .filter(g -> magGebruiken(g, vrager))
                .map(Uitkomst::gelukt)
                .orElseGet(() -> Uitkomst.geweigerd(GroepstrajectFout.ONBEKENDE_GROEP));
    }

    private Uitkomst<Groep> uitPersonen(NieuwTraject nieuw, MedewerkerId vrager) {
        if (nieuw.personen().isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_PERSONEN);
        }
        List<Foutdetail> fouten = new ArrayList<>();
        for (int i = 0; i < nieuw.personen().size(); i++) {
            fouten.addAll(nieuw.personen().get(i).controleer("personen[" + i + "]", personen));
        }
        if (!fouten.isEmpty()) {
            return Uitkomst.geweigerd(GroepstrajectFout.ONVOLLEDIGE_INVOER, fouten);
        }
        if (nieuw.personen().stream().noneMatch(this::heeftBsn)) {
            return Uitkomst.geweigerd(GroepstrajectFout.GEEN_CLIENT_MET_BSN);
        }
        List<PersoonId> clienten = Persoonsopgave.naar(nieuw.personen(), personen).stream()
                .distinct()
                .toList();
        Optional<Groep> bekend = groepen.vindOpSleutel(Combinatiesleutel.van(clienten, nieuw.vertrouwelijk()));
        if (bekend.isPresent()) {
            return magGebruiken(bekend.get(), vrager)
                    ? Uitkomst.gelukt(bekend.get())
                    : Uitkomst.geweigerd(GroepstrajectFout.GROEP_BESTAAT_AL);
        }
        return Uitkomst.gelukt(vorm(nieuw, clienten));
    }

    private Groep vorm(NieuwTraject nieuw, List<PersoonId> clienten) {
        Instant nu = klok.instant();
        List<Groepslid> leden =
                clienten.stream().map(c -> Groepslid.client(c, nu)).toList();
        String naam = nieuw.naam().filter(n -> !n.isBlank()).orElse(leden.size() == 1 ? "Individueel" : "Groep");
        return Groep.nieuw(naam, nieuw.soort(), nieuw.vertrouwelijk(), leden, nu)
                .moetAfstemmenMet(grens.andere(clienten), nu);
    }

    private boolean magGebruiken(Groep groep, MedewerkerId vrager) {
        if (!groep.vertrouwelijk()) {
            return true;
        }
        Optional<Groepstraject> traject =
                trajecten.lopendVan(groep.id()).or(() -> trajecten.laatstGeslotenVan(groep.id()));
        return traject.filter(t -> t.isRegisseur(vrager)).isPresent();
    }

    private boolean heeftBsn(Persoonsopgave persoon) {
        return persoon.bsn().isPresent()
                || persoon.persoon().isPresent()
                        && personen.vind(persoon.naar(personen))
                                .flatMap(Persoonsgegevens::bsn)
                                .isPresent();
    }

    private boolean heeftBsn(Groep groep) {
        return personen.vindAlle(groep.clienten()).values().stream()
                .map(Persoonsgegevens::bsn)
                .anyMatch(Optional::isPresent);
    }
}
