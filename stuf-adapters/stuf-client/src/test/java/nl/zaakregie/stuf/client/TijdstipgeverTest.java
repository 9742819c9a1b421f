package nl.zaakregie.stuf.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.api.Test;

class TijdstipgeverTest {

    @Test
    void stijgtOokAlsDeKlokStilstaat() {
        Tijdstipgever gever = new Tijdstipgever(op("2026-11-24T09:30:00Z"));

        assertThat(gever.volgende().cijfers()).isEqualTo("20261124103000000");
        assertThat(gever.volgende().cijfers()).isEqualTo("20261124103000001");
    }

    @Test
    void gaatVerderNaHetLaatsteVanVoorDeHerstart() {
        Tijdstipgever gever = new Tijdstipgever(op("2026-11-24T09:30:00Z"), new StufTijdstip("20261124120000000"));

        assertThat(gever.volgende().cijfers()).isEqualTo("20261124120000001");
    }

    @Test
    void stijgtAlsDeZomertijdEindigt() {
        Instant halfDrieZomertijd = Instant.parse("2026-10-25T00:30:00Z");
        Instant tienOverTweeWintertijd = Instant.parse("2026-10-25T01:10:00Z");
        StufTijdstip voor = new Tijdstipgever(op(halfDrieZomertijd.toString())).volgende();

        StufTijdstip na = new Tijdstipgever(op(tienOverTweeWintertijd.toString()), voor).volgende();

        assertThat(na).isGreaterThan(voor);
    }

    @Test
    void geeftAanVeelDradenNooitTweeKeerHetzelfde() {
        Tijdstipgever gever = new Tijdstipgever(Clock.systemUTC());

        List<StufTijdstip> gegeven = IntStream.range(0, 5_000)
                .parallel()
                .mapToObj(i -> gever.volgende())
                .toList();

        assertThat(gegeven).doesNotHaveDuplicates();
    }

    private static Clock op(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
