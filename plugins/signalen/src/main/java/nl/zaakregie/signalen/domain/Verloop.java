package nl.zaakregie.signalen.domain;

import java.util.List;
import java.util.stream.Stream;

/** What was done with a signal beside the decision, oldest first; only ever added to (INV-24). */
public record Verloop(List<Verificatie> verificaties, List<Mededeling> mededelingen) {

    public static final Verloop LEEG = new Verloop(List.of(), List.of());

    public Verloop {
        verificaties = List.copyOf(verificaties);
        mededelingen = List.copyOf(mededelingen);
    }

    /** As last checked. */
    public Betrouwbaarheid betrouwbaarheid() {
        return verificaties.isEmpty()
                ? Betrouwbaarheid.ONGEVERIFIEERD
                : verificaties.get(verificaties.size() - 1).uitslag();
    }

    Verloop met(Verificatie verificatie) {
        return new Verloop(
                Stream.concat(verificaties.stream(), Stream.of(verificatie)).toList(), mededelingen);
    }

    Verloop met(Mededeling mededeling) {
        return new Verloop(
                verificaties,
                Stream.concat(mededelingen.stream(), Stream.of(mededeling)).toList());
    }
}
