package nl.zaakregie.testkit.gezin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.zaakregie.api.kern.Bsn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GezinTest {

    @Test
    @Tag("INV-29")
    void heeftAlleenBsnsUitDeTestreeks() {
        assertThat(Gezin.alleBsns()).hasSize(8).allMatch(Bsn::isGeldig).allMatch(b -> b.startsWith("9999"));
        assertThat(Gezin.ONGELDIGE_BSNS).noneMatch(Bsn::isGeldig);
    }

    @Test
    void heeftVasteEnVerschillendeSleutels() {
        assertThat(Gezin.personen()).extracting(Persoon::id).doesNotHaveDuplicates();
        assertThat(Gezin.SANNE.id()).hasToString("1c5d9419-6ea8-3c3f-8c3c-8fd8de85c7ae");
    }

    @Test
    void toontNiemandInTekst() {
        String alles = Gezin.personen() + " " + Gezin.groepen() + " "
                + Gezin.personen().stream().map(Persoon::gegevens).toList();

        assertThat(alles).doesNotContain(Gezin.alleBsns()).doesNotContain(Gezin.alleAchternamen());
    }
}
