package nl.zaakregie.cmis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObjectnaamTest {

    private static final String ID = "9901D0000000012";

    @Test
    void zetDeIdentificatieAchterDeTitel() {
        assertThat(Objectnaam.vanDocument("Gezinsplan versie 2", ID)).isEqualTo("Gezinsplan versie 2 (" + ID + ")");
    }

    @Test
    void vervangtTekensDieEenDmsNietAanneemt() {
        assertThat(Objectnaam.veilig("plan: a/b\\c *\"?<>|\n")).isEqualTo("plan- a-b-c -------");
    }

    @Test
    void laatDeIdentificatieHeelBijEenLangeTitel() {
        String naam = Objectnaam.vanDocument("t".repeat(200), ID);

        assertThat(naam).hasSize(200).endsWith("(" + ID + ")");
    }

    @Test
    void vindtDeTitelTerugInDeNaam() {
        assertThat(Objectnaam.titel(Objectnaam.vanDocument("Beschikking", ID), ID))
                .isEqualTo("Beschikking");
    }

    @Test
    void neemtDeHeleNaamAlsTitelVanEenDocumentVanEenAnder() {
        assertThat(Objectnaam.titel("scan-17.pdf", ID)).isEqualTo("scan-17.pdf");
    }
}
