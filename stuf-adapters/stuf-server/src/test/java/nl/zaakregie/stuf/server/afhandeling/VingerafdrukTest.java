package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLStreamReader;
import nl.zaakregie.stuf.xml.StufXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VingerafdrukTest {

    private static final String BERICHT = "<z:a xmlns:z='urn:z' x='1' y='2'><z:b>tekst</z:b><z:c/></z:a>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a xmlns='urn:z' y='2' x='1'><b>tekst</b><c/></a>",
                "<q:a xmlns:q='urn:z' x='1' y='2'>\n  <q:b>tekst</q:b>\n  <q:c></q:c>\n</q:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><!-- uitleg --><z:b><![CDATA[tekst]]></z:b><z:c/></z:a>"
            })
    void isGelijkBijAndereOpmaak(String anders) throws Exception {
        assertThat(van(anders)).isEqualTo(van(BERICHT)).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<z:a xmlns:z='urn:anders' x='1' y='2'><z:b>tekst</z:b><z:c/></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='3'><z:b>tekst</z:b><z:c/></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><z:b>tekst </z:b><z:c/></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><z:b> tekst</z:b><z:c/></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><z:b>tekst<z:c/></z:b></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><z:c/><z:b>tekst</z:b></z:a>",
                "<z:a xmlns:z='urn:z' x='1' y='2'><z:b>tekst</z:b></z:a>"
            })
    void verschiltBijAndereInhoud(String anders) throws Exception {
        assertThat(van(anders)).isNotEqualTo(van(BERICHT));
    }

    @Test
    void hangtNietAfVanHoeDeTekstInStukkenKomt() throws Exception {
        String lang = "x".repeat(20_000);

        assertThat(van("<a>" + lang + "</a>"))
                .isEqualTo(van("<a>" + lang.substring(0, 9_999) + "<![CDATA[" + lang.substring(9_999) + "]]></a>"));
    }

    private static String van(String xml) throws Exception {
        XMLStreamReader lezer = StufXml.lezer(new StringReader(xml));
        lezer.nextTag();
        Vingerafdruk vingerafdruk = new Vingerafdruk(lezer);
        while (vingerafdruk.hasNext()) {
            vingerafdruk.next();
        }
        return vingerafdruk.waarde();
    }
}
