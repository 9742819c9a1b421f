package nl.zaakregie.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.plan.domain.Bibliotheek;
import nl.zaakregie.plan.domain.Sjabloon;

/** {@link Bibliotheek} in memory. */
public final class GeheugenBibliotheek implements Bibliotheek {

    private final Map<UUID, Sjabloon> sjablonen = new LinkedHashMap<>();

    @Override
    public List<Sjabloon> alle() {
        return List.copyOf(sjablonen.values());
    }

    @Override
    public Optional<Sjabloon> vind(UUID id) {
        return Optional.ofNullable(sjablonen.get(id));
    }

    @Override
    public boolean bewaar(Sjabloon sjabloon) {
        int eerder = vind(sjabloon.id()).map(Sjabloon::versie).orElse(0);
        if (eerder != sjabloon.versie() - 1) {
            return false;
        }
        sjablonen.put(sjabloon.id(), sjabloon);
        return true;
    }
}
