package nl.zaakregie.testkit.geheugen;

import java.util.ArrayList;
import java.util.List;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;

/** Keeps what was published, in order; delivers to nobody. */
public final class GeheugenGebeurtenissen implements Gebeurtenissen {

    private final List<Gebeurtenis> gepubliceerd = new ArrayList<>();

    @Override
    public void publiceer(Gebeurtenis gebeurtenis) {
        gepubliceerd.add(gebeurtenis);
    }

    public List<Gebeurtenis> gepubliceerd() {
        return List.copyOf(gepubliceerd);
    }

    public <G extends Gebeurtenis> List<G> gepubliceerd(Class<G> soort) {
        return gepubliceerd.stream().filter(soort::isInstance).map(soort::cast).toList();
    }

    public void vergeet() {
        gepubliceerd.clear();
    }
}
