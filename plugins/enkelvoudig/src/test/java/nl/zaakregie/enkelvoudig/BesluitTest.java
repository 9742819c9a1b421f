package nl.zaakregie.enkelvoudig;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.runtime.opmaak.PdfDocumentopmaak;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BesluitTest {

    private static final LocalDate DAG = LocalDate.of(2026, 12, 1);

    @Test
    @Tag("AF-13.2")
    void noemtIederOnderdeelDatVoorVerzendingOntbreekt() {
        assertThat(leeg().ontbreekt())
                .extracting(Foutdetail::waar)
                .containsExactly("uitkomst", "grondslag", "motivering", "mandaat", "bezwaarBij");
    }

    @Test
    @Tag("AF-13.2")
    void vraagtBijToekenningOokWatVanafWanneerEnHoe() {
        Besluit natura = besluit(Besluit.Uitkomst.TOEGEKEND, Optional.empty(), Optional.empty());
        Besluit pgb = besluit(Besluit.Uitkomst.DEELS, Optional.of(Besluit.Leveringsvorm.PGB), Optional.empty());

        assertThat(natura.ontbreekt()).extracting(Foutdetail::waar).containsExactly("leveringsvorm");
        assertThat(pgb.ontbreekt()).extracting(Foutdetail::waar).containsExactly("bedrag");
        assertThat(besluit(Besluit.Uitkomst.DEELS, Optional.of(Besluit.Leveringsvorm.PGB), Optional.of(BigDecimal.TEN))
                        .ontbreekt())
                .isEmpty();
    }

    @Test
    void levertPasAlsHetIsVerzonden() {
        Besluit concept = besluit(
                Besluit.Uitkomst.TOEGEKEND, Optional.of(Besluit.Leveringsvorm.PGB), Optional.of(BigDecimal.TEN));

        assertThat(concept.levert()).isFalse();
        assertThat(concept.verzend(DAG).levert()).isTrue();
    }

    @Test
    void maaktEenBeschikkingAlsPdf() {
        byte[] pdf = new Beschikkingopmaak(new PdfDocumentopmaak())
                .pdf(new Beschikkingopmaak.Beschikking(
                        "9901-1",
                        "Aanvrager",
                        DAG,
                        "rolstoel",
                        besluit(Besluit.Uitkomst.TOEGEKEND, Optional.of(Besluit.Leveringsvorm.NATURA), Optional.empty())
                                .verzend(DAG),
                        "Beslisser"));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(5000);
    }

    static Besluit leeg() {
        return new Besluit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Besluit besluit(
            Besluit.Uitkomst uitkomst, Optional<Besluit.Leveringsvorm> vorm, Optional<BigDecimal> bedrag) {
        return new Besluit(
                Optional.of(uitkomst),
                Optional.of("een rolstoel"),
                Optional.of(DAG),
                Optional.empty(),
                vorm,
                Optional.empty(),
                bedrag,
                Optional.empty(),
                Optional.of("Wmo 2015 art. 2.3.5"),
                Optional.of("Uit onderzoek blijkt dat dit passend is."),
                Optional.of("U meldt wijzigingen."),
                Optional.of("namens het college"),
                Optional.of("het college"),
                Optional.empty());
    }
}
