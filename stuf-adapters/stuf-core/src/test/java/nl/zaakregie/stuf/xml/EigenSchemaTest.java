package nl.zaakregie.stuf.xml;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import nl.zaakregie.stuf.Naamruimte;
import nl.zaakregie.stuf.testhulp.OfficieelSchema;
import nl.zaakregie.stuf.testhulp.Voorbeelden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.SAXException;

class EigenSchemaTest {

    @TestFactory
    Stream<DynamicTest> aanvaardtElkGeldigVoorbeeld() {
        OfficieelSchema.vereist();

        return Voorbeelden.geldige().stream()
                .map(bestand -> DynamicTest.dynamicTest(
                        bestand.getFileName().toString(),
                        () -> assertThatCode(() -> keur(Voorbeelden.lees(bestand)))
                                .doesNotThrowAnyException()));
    }

    @Test
    void kentVolgordeEnVormVanWaarden() {
        assertThatCode(() -> keur(zaak("<identificatie>1</identificatie><startdatum>20260101</startdatum>")))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> keur(zaak("<startdatum>20260101</startdatum><identificatie>1</identificatie>")));
        assertThatExceptionOfType(SAXException.class)
                .isThrownBy(() -> keur(zaak("<startdatum>1 januari</startdatum>")));
    }

    private static String zaak(String object) {
        return "<zakLk01 xmlns=\"" + Naamruimte.ZKN + "\"><object>" + object + "</object></zakLk01>";
    }

    private static void keur(String bericht) throws SAXException, IOException {
        EigenSchema.schema().newValidator().validate(new StreamSource(new StringReader(bericht)));
    }
}
