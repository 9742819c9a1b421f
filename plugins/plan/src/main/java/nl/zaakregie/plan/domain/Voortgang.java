package nl.zaakregie.plan.domain;

import java.util.List;
import java.util.Optional;

/** How the goals stand at some moment. */
public record Voortgang(List<Doelvoortgang> doelen) {

    public Voortgang {
        doelen = List.copyOf(doelen);
    }

    public record Doelvoortgang(int doel, Kleur kleur, Optional<String> toelichting) {}

    public enum Kleur {
        ROOD,
        ORANJE,
        GROEN
    }
}
