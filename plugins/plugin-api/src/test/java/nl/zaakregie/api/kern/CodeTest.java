package nl.zaakregie.api.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.zaakregie.api.gebruiker.Rol;
import org.junit.jupiter.api.Test;

class CodeTest {

    private enum Keuze {
        NIET_IN_BEHANDELING
    }

    @Test
    void schrijftDeNaamInKleineLettersOokOpEenTurkseMachine() {
        Locale gewoon = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Code.van(Keuze.NIET_IN_BEHANDELING)).isEqualTo("niet_in_behandeling");
            assertThat(Code.van(Rol.REGISSEUR)).isEqualTo("regisseur");
        } finally {
            Locale.setDefault(gewoon);
        }
    }
}
