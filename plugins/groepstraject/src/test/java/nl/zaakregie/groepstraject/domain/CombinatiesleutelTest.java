package nl.zaakregie.groepstraject.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CombinatiesleutelTest {

    @Test
    @Tag("INV-03")
    void isGelijkVoorDezelfdePersonenInAndereVolgorde() {
        var heen = Combinatiesleutel.van(List.of(Gezin.SANNE.id(), Gezin.KEREM.id()), false);

        var terug = Combinatiesleutel.van(List.of(Gezin.KEREM.id(), Gezin.SANNE.id(), Gezin.KEREM.id()), false);

        assertThat(heen).isEqualTo(terug);
    }

    @Test
    @Tag("INV-03")
    void verschiltVoorAnderePersonen() {
        assertThat(Combinatiesleutel.van(Gezin.G1.clientIds(), false))
                .isNotEqualTo(Combinatiesleutel.van(Gezin.G2.clientIds(), false));
    }

    @Test
    @Tag("INV-20")
    void botstNooitTussenEenVertrouwelijkeEnEenGewoneGroep() {
        assertThat(Combinatiesleutel.van(Gezin.G3.clientIds(), true))
                .isNotEqualTo(Combinatiesleutel.van(Gezin.G3.clientIds(), false));
    }
}
