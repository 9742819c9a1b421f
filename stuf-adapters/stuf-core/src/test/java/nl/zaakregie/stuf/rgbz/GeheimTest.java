package nl.zaakregie.stuf.rgbz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.testhulp.GoudenBericht;
import nl.zaakregie.stuf.xml.Maskering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Neither a dump of a message nor the text of an object gives a person away. */
class GeheimTest {

    private static final List<String> PERSONEN = List.of(
            "999905296",
            "999918199",
            "999919969",
            "999928831",
            "999913311",
            "Boer",
            "Yilmaz",
            "Postma",
            "Sanne",
            "Kerem",
            "Jansen",
            "Eikenkade",
            "9999XA",
            "0205550199",
            "delinde.example",
            "19840312",
            "gezinsplan.pdf");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zds11/creeerZaak_Lk01",
                "zds12/creeerZaak_ZakLk01",
                "zds12/updateZaak_ZakLk01",
                "zds12/geefZaakdetails_ZakLv01-antwoord",
                "zds12/voegZaakdocumentToe_EdcLk01"
            })
    void maskeertElkePersoonInEenDump(String bericht) {
        String dump = Maskering.masker(GoudenBericht.lees(bericht));

        assertThat(dump).contains("9901", "RG-1");
        assertThat(PERSONEN).noneMatch(dump::contains);
    }

    @Test
    void toontGeenPersoonInDeTekstVanEenObject() {
        Zaak zaak = Gezin.volledigeZaak();

        Stream<Object> objecten = Stream.of(
                        Stream.of(zaak, zaak.gegevens(), Gezin.sanne(), Gezin.regisseur()),
                        zaak.objecten().stream(),
                        zaak.rollen().stream(),
                        zaak.rollen().stream().map(Rol::betrokkene),
                        zaak.statussen().stream(),
                        zaak.statussen().stream().map(Zaakstatus::gezetDoor))
                .flatMap(s -> s);

        assertThat(objecten.map(String::valueOf))
                .noneMatch(tekst -> PERSONEN.stream().anyMatch(tekst::contains));
    }
}
