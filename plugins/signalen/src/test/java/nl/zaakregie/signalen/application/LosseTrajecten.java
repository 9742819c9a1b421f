package nl.zaakregie.signalen.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.testkit.gezin.Groep;

/** Stands in for the plugin groepstraject. */
final class LosseTrajecten implements Groepstrajecten {

    private final List<LopendTraject> lopend = new ArrayList<>();

    DossierId start(Groep groep) {
        return start(groep, DossierId.nieuw());
    }

    DossierId start(Groep groep, DossierId id) {
        lopend.add(new LopendTraject(
                groep.id(),
                id,
                groep.clientIds(),
                groep.regisseurs().stream().map(r -> r.id()).toList(),
                groep.vertrouwelijk()));
        return id;
    }

    @Override
    public List<LopendTraject> lopendVoor(Collection<PersoonId> personen) {
        return lopend.stream()
                .filter(t -> personen.stream().anyMatch(t.clienten()::contains))
                .toList();
    }

    @Override
    public Optional<LopendTraject> vind(DossierId traject) {
        return lopend.stream().filter(t -> t.traject().equals(traject)).findFirst();
    }

    @Override
    public Optional<DossierId> vorige(DossierId traject) {
        return Optional.empty();
    }
}
