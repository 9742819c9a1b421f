package nl.zaakregie.stuf.bericht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.Inhoudskenmerken;
import nl.zaakregie.stuf.xml.StufXml;
import org.junit.jupiter.api.Test;

class KenmerkenlezerTest {

    private static final String XSI = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

    @Test
    void zietStatuswijzigingAlleenInHetNieuweObject() throws XMLStreamException {
        Inhoudskenmerken kenmerken =
                kenmerken("<zakLk01 " + XSI + "><parameters><mutatiesoort>W</mutatiesoort></parameters>"
                        + "<object><identificatie>1</identificatie><toelichting>oud</toelichting></object>"
                        + "<object><identificatie>1</identificatie><heeft><gerelateerde><toelichting/></gerelateerde></heeft></object>"
                        + "</zakLk01>");

        assertThat(kenmerken.mutatiesoort()).isEqualTo("W");
        assertThat(kenmerken.statusInNieuw()).isTrue();
        assertThat(kenmerken.andersInNieuw()).isFalse();
    }

    @Test
    void teltLegeInhoudNietAlsInhoud() throws XMLStreamException {
        assertThat(kenmerken("<edcLk01 " + XSI + "><object><inhoud xsi:nil='true'/></object></edcLk01>")
                        .inhoud())
                .isFalse();
        assertThat(kenmerken("<edcLk01><object><inhoud>QQ==</inhoud></object></edcLk01>")
                        .inhoud())
                .isTrue();
    }

    private static Inhoudskenmerken kenmerken(String xml) throws XMLStreamException {
        Kenmerkenlezer lezer = new Kenmerkenlezer(StufXml.lezer(new StringReader(xml)));
        while (lezer.hasNext()) {
            lezer.next();
        }
        return lezer.kenmerken();
    }
}
