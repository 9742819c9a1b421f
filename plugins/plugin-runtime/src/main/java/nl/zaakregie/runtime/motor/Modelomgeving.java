package nl.zaakregie.runtime.motor;

import java.util.Set;

/** What a model may refer to, and what of it runs already. */
public interface Modelomgeving {

    boolean kent(Modelsoort soort, String sleutel);

    /** Ids of the elements of the newest version in use; empty when there is none. */
    Set<String> inGebruik(Modelsoort soort, String sleutel);

    /** Knows everything that is asked for: references are not checked. */
    static Modelomgeving onbekend() {
        return new Modelomgeving() {
            @Override
            public boolean kent(Modelsoort soort, String sleutel) {
                return true;
            }

            @Override
            public Set<String> inGebruik(Modelsoort soort, String sleutel) {
                return Set.of();
            }
        };
    }
}
