package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.xml.StufXml;
import org.junit.jupiter.api.Test;

class KoplezerTest {

    private final List<RuweKop> gemeld = new ArrayList<>();

    @Test
    void meldtDeKopVoordatDeInhoudIsGelezen() throws Exception {
        Koplezer lezer = lezer("<r><s:stuurgegevens xmlns:s='urn:s'><s:berichtcode> Lk01 </s:berichtcode><s:zender>"
                + "<s:organisatie>9999</s:organisatie><s:applicatie>Suite</s:applicatie></s:zender>"
                + "<s:referentienummer>R1</s:referentienummer></s:stuurgegevens><inhoud>x</inhoud></r>");

        while (gemeld.isEmpty()) {
            lezer.next();
        }

        assertThat(gemeld.get(0).berichtcode()).isEqualTo("Lk01");
        assertThat(gemeld.get(0).zender()).isEqualTo(Systeem.van("9999", "Suite"));
        assertThat(gemeld.get(0).referentienummer()).isEqualTo("R1");
        assertThat(gemeld.get(0).ontvanger()).isNull();
        assertThat(lezer.next()).isEqualTo(XMLStreamReader.START_ELEMENT);
        assertThat(lezer.getLocalName()).isEqualTo("inhoud");
    }

    @Test
    void meldtEenBerichtZonderKopAanHetEinde() throws Exception {
        leesUit(lezer("<r><object><zender><applicatie>Nep</applicatie></zender></object></r>"));

        assertThat(gemeld).containsExactly(RuweKop.LEEG);
    }

    @Test
    void laatZichNietMisleidenDoorStuurgegevensDieperInHetBericht() throws Exception {
        leesUit(
                lezer(
                        "<r><stuurgegevens><zender><applicatie>Echt</applicatie></zender></stuurgegevens>"
                                + "<edcLk02><stuurgegevens><zender><applicatie>Nep</applicatie></zender></stuurgegevens></edcLk02></r>"));

        assertThat(gemeld).hasSize(1);
        assertThat(gemeld.get(0).zender()).isEqualTo(new Systeem(null, "Echt", null, null));
    }

    @Test
    void onthoudtNietMeerDanNodigVanEenMisbruikteKop() throws Exception {
        leesUit(lezer("<r><stuurgegevens><referentienummer>" + "9".repeat(50_000)
                + "</referentienummer></stuurgegevens></r>"));

        assertThat(gemeld.get(0).referentienummer()).hasSize(200);
    }

    private Koplezer lezer(String xml) throws Exception {
        XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
        lezer.nextTag();
        return new Koplezer(lezer, gemeld::add);
    }

    private static void leesUit(Koplezer lezer) throws Exception {
        while (lezer.hasNext()) {
            lezer.next();
        }
    }
}
