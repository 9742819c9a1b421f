package nl.zaakregie.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.plan.domain.Deelplanstatus;
import nl.zaakregie.plan.domain.Uitvoering;
import nl.zaakregie.plan.domain.Uitvoeringen;

/** Execution of deelplannen in memory. */
public final class GeheugenUitvoeringen implements Uitvoeringen {

    private final Map<DeelplanId, Uitvoering> uitvoeringen = new LinkedHashMap<>();
    private final Map<DeelplanId, List<Stap>> stappen = new LinkedHashMap<>();
    private final Map<Zaakidentificatie, DeelplanId> zaken = new LinkedHashMap<>();

    @Override
    public Optional<Uitvoering> vind(DeelplanId id) {
        return Optional.ofNullable(uitvoeringen.get(id));
    }

    @Override
    public Optional<Uitvoering> vindOpZaak(Zaakidentificatie zaak) {
        return Optional.ofNullable(zaken.get(zaak)).flatMap(this::vind);
    }

    @Override
    public List<Uitvoering> van(DossierId traject) {
        return uitvoeringen.values().stream()
                .filter(u -> u.traject().equals(traject))
                .toList();
    }

    @Override
    public List<Wachtend> zonderAntwoord(Collection<DossierId> trajecten, Instant voor) {
        return uitvoeringen.values().stream()
                .filter(u -> u.status() == Deelplanstatus.OPDRACHT_UITGEZET && trajecten.contains(u.traject()))
                .map(u -> new Wachtend(
                        u.deelplan(), u.traject(), laatste(u.deelplan()).op()))
                .filter(w -> w.sinds().isBefore(voor))
                .toList();
    }

    private Stap laatste(DeelplanId id) {
        return stappen(id).get(stappen(id).size() - 1);
    }

    @Override
    public void bewaar(Uitvoering uitvoering, Stap stap) {
        uitvoeringen.put(uitvoering.deelplan(), uitvoering);
        stappen.computeIfAbsent(uitvoering.deelplan(), id -> new ArrayList<>()).add(stap);
    }

    @Override
    public void bewaarZaak(Uitvoering uitvoering) {
        uitvoeringen.put(uitvoering.deelplan(), uitvoering);
        uitvoering.zaak().ifPresent(zaak -> zaken.put(zaak.zaak(), uitvoering.deelplan()));
    }

    @Override
    public List<Stap> stappen(DeelplanId id) {
        return List.copyOf(stappen.getOrDefault(id, List.of()));
    }
}
