package nl.zaakregie.voorbeeld.zakenmagazijn.besluiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.waarde.NoValue;
import org.junit.jupiter.api.Test;

class BesluitaanvullingTest {

    private static final Besluit BEKEND = met("9901D1", "9901D2");

    @Test
    void voegtEenDocumentToeAanWatErIs() {
        assertThat(documenten(Mutatie.wijzigen(met(), met("9901D3")))).containsExactly("9901D1", "9901D2", "9901D3");
    }

    @Test
    void haaltWegWatAlleenDeOudeKantNoemt() {
        assertThat(documenten(Mutatie.wijzigen(met("9901D1"), met("9901D3")))).containsExactly("9901D2", "9901D3");
        assertThat(documenten(Mutatie.wijzigen(met("9901D1"), met()))).containsExactly("9901D2");
    }

    @Test
    void laatStaanWatNietGenoemdIs() {
        assertThat(documenten(Mutatie.wijzigen(met(), met()))).containsExactly("9901D1", "9901D2");
    }

    @Test
    void maaktDeLijstLeegAlsDeEnigeKantDatZegt() {
        Besluit leeg = met().met(Rest.leeg("isVastgelegdIn", NoValue.GEEN_WAARDE));

        assertThat(documenten(new Mutatie<>(Verwerkingssoort.W, null, leeg))).isEmpty();
    }

    private static List<String> documenten(Mutatie<Besluit> mutatie) {
        return Besluitaanvulling.van(BEKEND, mutatie).documenten();
    }

    private static Besluit met(String... documenten) {
        return new Besluit("9901B1", null, null, null, null, null, null, null, null, null, List.of(documenten));
    }
}
