package nl.zaakregie.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zaakregie.api.kern.PersoonId;

/**
 * A party agreed to a version of the plan (AF-03.5, INV-25).
 *
 * @param persoon who signed, when we know him; a groepslid is always known
 * @param naam who signed for another party, e.g. of an aanbieder
 * @param namens groepsleden he also signed for, e.g. a parent for a child
 * @param op day of signing
 */
public record Ondertekening(
        UUID id,
        Partij partij,
        Optional<PersoonId> persoon,
        Optional<String> naam,
        List<PersoonId> namens,
        Wijze wijze,
        LocalDate op) {

    public Ondertekening {
        namens = List.copyOf(namens);
    }

    public enum Partij {
        GROEPSLID,
        NETWERK,
        GEMEENTE,
        AANBIEDER
    }

    public enum Wijze {
        OP_PAPIER,
        DIGITAAL,
        MONDELING
    }

    /** Groepsleden this signature counts for. */
    public Stream<PersoonId> geldtVoor() {
        Stream<PersoonId> zelf = partij == Partij.GROEPSLID ? persoon.stream() : Stream.empty();
        return Stream.concat(zelf, namens.stream());
    }

    boolean isVanDezelfde(Ondertekening andere) {
        return partij == andere.partij && persoon.equals(andere.persoon) && naam.equals(andere.naam);
    }

    @Override
    public String toString() {
        return "Ondertekening[***]";
    }
}
