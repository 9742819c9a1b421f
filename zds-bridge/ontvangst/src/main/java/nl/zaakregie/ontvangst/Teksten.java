package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts of messages: products send empty elements and elements of spaces where they mean nothing. */
final class Teksten {

    private Teksten() {}

    /** Without white space around it; empty when nothing is left. */
    static Optional<String> gevuld(@Nullable String tekst) {
        return Optional.ofNullable(tekst).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** The parts that say something, joined; empty when none does. */
    static Optional<String> samen(String tussen, @Nullable String... delen) {
        return gevuld(Stream.of(delen).flatMap(d -> gevuld(d).stream()).collect(Collectors.joining(tussen)));
    }
}
