package nl.zaakregie.runtime.motor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.SAXException;

/** The models of this application together with what the engine has. */
final class Modelkennis implements Modelomgeving {

    private final Map<Modelsoort, Set<String>> sleutels = new EnumMap<>(Modelsoort.class);
    private final Modeluitrol motor;

    Modelkennis(List<Model> modellen, Modeluitrol motor) {
        this.motor = motor;
        modellen.forEach(this::neemOp);
    }

    private void neemOp(Model model) {
        try {
            Set<String> perSoort = sleutels.computeIfAbsent(model.soort(), soort -> new HashSet<>());
            Modelxml.alle(Modelxml.lees(model.inhoud()), model.soort().element())
                    .forEach(element -> perSoort.add(element.getAttribute("id")));
        } catch (SAXException e) {
            // reported when that model itself is checked
        }
    }

    @Override
    public boolean kent(Modelsoort soort, String sleutel) {
        return sleutels.getOrDefault(soort, Set.of()).contains(sleutel)
                || motor.nieuwste(soort, sleutel).isPresent();
    }

    @Override
    public Set<String> inGebruik(Modelsoort soort, String sleutel) {
        return motor.nieuwste(soort, sleutel).map(Modelkennis::ids).orElse(Set.of());
    }

    private static Set<String> ids(byte[] inhoud) {
        try {
            return Modelxml.blijvendeIds(Modelxml.lees(inhoud));
        } catch (SAXException e) {
            throw new IllegalStateException("Een model in gebruik is geen geldige XML", e);
        }
    }
}
