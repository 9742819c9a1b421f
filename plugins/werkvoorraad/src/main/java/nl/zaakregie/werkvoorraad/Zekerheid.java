package nl.zaakregie.werkvoorraad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of several sources, and up to which row nothing can stand in between any more. */
final class Zekerheid {

    private final List<Werkregel> regels = new ArrayList<>();
    private Optional<Werkregel> grens = Optional.empty();

    void met(Werkregel regel) {
        regels.add(regel);
    }

    /** A source gave as much as was asked for, and this last: what it did not give comes after this. */
    void tot(Werkregel laatste) {
        grens = grens.filter(g -> Werkregel.DRINGENDST_EERST.compare(g, laatste) <= 0)
                .or(() -> Optional.of(laatste));
    }

    boolean genoeg(int aantal) {
        return grens.isEmpty() || zekere().size() >= aantal;
    }

    /** Whether there may be rows after the certain ones. */
    boolean isOpen() {
        return grens.isPresent();
    }

    List<Werkregel> zekere() {
        return regels.stream()
                .filter(regel -> grens.filter(g -> Werkregel.DRINGENDST_EERST.compare(regel, g) > 0)
                        .isEmpty())
                .sorted(Werkregel.DRINGENDST_EERST)
                .toList();
    }
}
