package nl.zaakregie.signalen.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignaalnummerTest {

    @Test
    void begintMetDeDagEnTeltNiet() {
        Random toeval = new Random(1);

        Set<String> nummers = IntStream.range(0, 200)
                .mapToObj(i ->
                        Signaalnummer.nieuw(LocalDate.of(2026, 11, 24), toeval).waarde())
                .collect(Collectors.toSet());

        assertThat(nummers).hasSize(200).allMatch(n -> n.matches("S261124-[2-9A-HJKMNP-TV-Z]{6}"));
    }
}
