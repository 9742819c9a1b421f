package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.schema.zkn0310.EdcKennisgeving;
import nl.zaakregie.stuf.xml.Limieten;
import org.junit.jupiter.api.Test;

/** Each element we do not model costs JAXB a parser of its own, so their number is bounded. */
class OnbekendeElementenTest {

    private static final int GRENS = Limieten.STANDAARD.onbekend();

    @Test
    void bewaartZoveelAlsMag() {
        try (GelezenBericht gelezen = lees(GRENS)) {
            assertThat(((EdcKennisgeving) gelezen.inhoud()).getObject().get(0).getAny())
                    .hasSize(GRENS);
        }
    }

    @Test
    void weigertMeerMetDeReden() {
        assertThatExceptionOfType(StufFout.class)
                .isThrownBy(() -> lees(GRENS + 1))
                .satisfies(f -> assertThat(f.details()).contains("te veel onbekende elementen"));
    }

    @Test
    void teltNietWatBinnenEenOnbekendElementStaat() {
        String binnenin = "<x:a xmlns:x=\"urn:leverancier\">" + "<x:b/>".repeat(GRENS * 2) + "</x:a>";

        try (GelezenBericht gelezen = leesMet(binnenin)) {
            assertThat(((EdcKennisgeving) gelezen.inhoud()).getObject().get(0).getAny())
                    .hasSize(1);
        }
    }

    private static GelezenBericht lees(int aantal) {
        return leesMet("<x:a xmlns:x=\"urn:leverancier\"/>".repeat(aantal));
    }

    private static GelezenBericht leesMet(String onbekend) {
        String bericht = "<edcLk01 xmlns=\"" + Naamruimte.ZKN + "\"><object>" + onbekend + "</object></edcLk01>";
        return new BerichtLezer().lees(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)));
    }
}
