package nl.zaakregie.stuf.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskeringTest {

    @Test
    void laatBouwEnStuurgegevensZienMaarGeenPersoon() {
        String dump = Maskering.masker("""
                <z:zakLk01 xmlns:z="urn:z" xmlns:s="urn:s"><z:stuurgegevens><s:referentienummer>R1</s:referentienummer>
                <s:zender><s:applicatie>ABC</s:applicatie><s:gebruiker>j.jansen</s:gebruiker></s:zender></z:stuurgegevens>
                <z:object s:entiteittype="ZAK" s:sleutelVerzendend="999990019"><z:identificatie>99990001</z:identificatie>
                <z:omschrijving>Over Jansen</z:omschrijving><!-- Jansen --><z:medewerker><z:identificatie>jansen1</z:identificatie></z:medewerker>
                <inp.bsn>999990019</inp.bsn><s:extraElementen><s:extraElement naam="x">Jansen</s:extraElement></s:extraElementen>
                </z:object></z:zakLk01>""");

        assertThat(dump).contains("R1", "ABC", "99990001", "s:entiteittype=\"ZAK\"", "<inp.bsn>***</inp.bsn>");
        assertThat(dump).doesNotContainIgnoringCase("jansen").doesNotContain("999990019");
    }

    @Test
    void toontNietsVanOnleesbareXml() {
        assertThat(Maskering.masker("<a>999990019")).doesNotContain("999990019").contains("onleesbare");
    }
}
