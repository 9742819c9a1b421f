package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.zaakregie.stuf.Berichtcode;
import nl.zaakregie.stuf.Stuurgegevens;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BevestigingsschrijverTest {

    static Stream<Stuurgegevens> koppen() {
        return Stream.of(
                Stuurgegevens.kaal(Berichtcode.BV02),
                new Stuurgegevens(
                        Berichtcode.BV03,
                        new Systeem("9901", "Zaakregie", "admin & <co>", "gebruiker"),
                        Systeem.van("9901", "Suite"),
                        "ZRA1",
                        new StufTijdstip("20261124093000123"),
                        "kruis \"1\" > 2",
                        null,
                        null));
    }

    @ParameterizedTest
    @MethodSource("koppen")
    void schrijftHetzelfdeBerichtAlsMetObjecten(Stuurgegevens kop) {
        String metObjecten = new BerichtSchrijver()
                .schrijf(BevestigingMapper.root(kop.berichtcode()), BevestigingMapper.naarBericht(kop));

        String xml = Bevestigingsschrijver.schrijf(BevestigingMapper.root(kop.berichtcode()), kop);

        assertThat(gelezen(xml)).isEqualTo(gelezen(metObjecten)).isEqualTo(kop);
        assertThat(Schemakeuring.keur(xml)).isEqualTo(Schemakeuring.keur(metObjecten));
    }

    private static Stuurgegevens gelezen(String xml) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        try (GelezenBericht bericht = new BerichtLezer().lees(bytes)) {
            return StuurgegevensMapper.vanBericht(bericht.inhoud());
        }
    }
}
