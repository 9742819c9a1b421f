package nl.zaakregie.signalen.domain;

import static nl.zaakregie.signalen.domain.MeldingBouwer.eenMelding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.Persoonsopgave;
import nl.zaakregie.testkit.geheugen.GeheugenPersonen;
import nl.zaakregie.testkit.gezin.Gezin;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MeldingcontroleTest {

    private final GeheugenPersonen personen = GeheugenPersonen.metGezin();
    private final Meldingcontrole controle = new Meldingcontrole(personen, false);

    @Test
    @Tag("AF-07.1")
    void noemtIederVanDeVijfOntbrekendeVelden() {
        Melding leeg = eenMelding()
                .zonderMelder()
                .zonderRelatie()
                .zonderSituatie()
                .zonderInhoud()
                .maak();

        assertThat(plaatsen(controle.controleer(leeg)))
                .containsExactly("betrokkenen", "melder", "relatieMelder", "situatie", "inhoud");
    }

    @Test
    void neemtEenVolledigeMeldingAan() {
        assertThat(controle.controleer(eenMelding().over(Gezin.SANNE).maak())).isEmpty();
        assertThat(controle.controleer(eenMelding().over(Gezin.ZONDER_BSN).maak()))
                .isEmpty();
        assertThat(controle.controleer(eenMelding()
                        .overIemand("een jongen van een jaar of tien")
                        .maak()))
                .isEmpty();
    }

    @Test
    void kentEenPersoonAanZijnBsnAlleen() {
        assertThat(controle.controleer(eenMelding()
                        .over(alleenBsn(Gezin.SANNE.bsn().orElseThrow().waarde()))
                        .maak()))
                .isEmpty();
    }

    @Test
    void vraagtBijEenOnbekendBsnOokDeNaam() {
        Meldingcontrole zonderIemand = new Meldingcontrole(new GeheugenPersonen(), false);

        List<Foutdetail> fouten = zonderIemand.controleer(eenMelding()
                .over(alleenBsn(Gezin.SANNE.bsn().orElseThrow().waarde()))
                .maak());

        assertThat(plaatsen(fouten)).containsExactly("betrokkenen[0].geslachtsnaam");
    }

    @Test
    @Tag("INV-29")
    void weigertEenOngeldigBsnZonderHetTeHerhalen() {
        for (String bsn : Gezin.ONGELDIGE_BSNS) {
            List<Foutdetail> fouten =
                    controle.controleer(eenMelding().over(alleenBsn(bsn)).maak());

            assertThat(plaatsen(fouten)).containsExactly("betrokkenen[0].bsn");
            assertThat(fouten.toString()).doesNotContain(bsn);
        }
    }

    @Test
    void vraagtZonderBsnGeboortedatumEnAdres() {
        Persoonsopgave alleenNaam = new Persoonsopgave(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Noor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("X"),
                Optional.of("31-12-2000"),
                Optional.empty(),
                Optional.empty());

        assertThat(plaatsen(controle.controleer(eenMelding().over(alleenNaam).maak())))
                .containsExactly("betrokkenen[0].geboortedatum", "betrokkenen[0].geslacht");
    }

    @Test
    @Tag("AF-08.3")
    void laatAnoniemMeldenAlleenToeAlsDatIsIngesteld() {
        Melding anoniem = eenMelding()
                .over(Gezin.SANNE)
                .zonderMelder()
                .anoniem("bang voor de buren")
                .maak();

        assertThat(plaatsen(controle.controleer(anoniem))).containsExactly("melder");
        assertThat(new Meldingcontrole(personen, true).controleer(anoniem)).isEmpty();
    }

    @Test
    @Tag("AF-08.3")
    void vraagtBijAnoniemEenReden() {
        Melding anoniem =
                eenMelding().over(Gezin.SANNE).zonderMelder().anoniem(" ").maak();

        assertThat(plaatsen(new Meldingcontrole(personen, true).controleer(anoniem)))
                .containsExactly("redenAnoniem");
    }

    @Test
    void vraagtContactBehalveVanEenSysteem() {
        MeldingBouwer zonder = eenMelding().over(Gezin.SANNE).zonderContact();

        assertThat(plaatsen(controle.controleer(zonder.maak()))).containsExactly("melder.contact");
        assertThat(controle.controleer(zonder.via(Kanaal.STUF).maak())).isEmpty();
    }

    @Test
    void weigertTeLangeTekst() {
        Melding lang =
                eenMelding().over(Gezin.SANNE).metInhoud("x".repeat(10_001)).maak();

        assertThat(plaatsen(controle.controleer(lang))).containsExactly("inhoud");
    }

    private static List<String> plaatsen(List<Foutdetail> fouten) {
        return fouten.stream().map(Foutdetail::waar).toList();
    }

    private static Persoonsopgave alleenBsn(String bsn) {
        return new Persoonsopgave(
                Optional.empty(),
                Optional.of(bsn),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
