package nl.zaakregie.stuf.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StufXmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<a>&onbekend;</a>"
            })
    void weigertDocumenttypesEnEntiteiten(String xml) {
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(() -> leesUit(xml));
    }

    @Test
    void weigertWatBuitenDeGrenzenValt() {
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> leesUit("<a>".repeat(61) + "</a>".repeat(61)));
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> leesUit("<a x='" + "y".repeat(5_000) + "'/>"));
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> leesUit("<a>" + "y".repeat(1_000_001) + "</a>"));
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(() -> leesUit("<a>" + "<b/>".repeat(50_001) + "</a>"));
    }

    @Test
    void leestMetByteOrderMarkEnMetAanloop() throws XMLStreamException {
        assertThat(leesUit("\uFEFF<?xml version='1.0' encoding='UTF-8'?><a>b</a>"))
                .isEqualTo("b");
        assertThat(leesUit("\r\n <?xml version='1.0'?><a>b</a>")).isEqualTo("b");
    }

    private static String leesUit(String xml) throws XMLStreamException {
        XMLStreamReader lezer = StufXml.lezer(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        StringBuilder tekst = new StringBuilder();
        while (lezer.hasNext()) {
            if (lezer.next() == XMLStreamReader.CHARACTERS) {
                tekst.append(lezer.getText());
            }
        }
        return tekst.toString();
    }
}
