package nl.zaakregie.cmis;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentmetagegevensTest {

    private static final Map<Documenteigenschap, String> VOLLEDIG = Map.of(
            Documenteigenschap.CREATIEDATUM, "20261124",
            Documenteigenschap.AUTEUR, "Wijkteam Oost",
            Documenteigenschap.TAAL, "nld",
            Documenteigenschap.VERTROUWELIJKAANDUIDING, "ZAAKVERTROUWELIJK");

    @ParameterizedTest
    @EnumSource(
            value = Documenteigenschap.class,
            names = {"CREATIEDATUM", "AUTEUR", "TAAL", "VERTROUWELIJKAANDUIDING"})
    void weigertEenDocumentZonderVerplichteEigenschap(Documenteigenschap verplicht) {
        Map<Documenteigenschap, String> onvolledig = new EnumMap<>(VOLLEDIG);
        onvolledig.remove(verplicht);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Documentmetagegevens("9901D1", "9901Z1", "Plan", "plan.pdf", "x/y", onvolledig))
                .withMessageContaining(verplicht.name());
    }

    @Test
    void weigertEenTeLangeIdentificatie() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Documentmetagegevens("9".repeat(41), "9901Z1", "Plan", "plan.pdf", "x/y", VOLLEDIG));
    }
}
