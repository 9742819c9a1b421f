package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.zaakregie.stuf.server.Testbericht;
import nl.zaakregie.stuf.xml.EigenSchema;
import org.junit.jupiter.api.Test;

class SchemawachtTest {

    private final Validatorvoorraad voorraad = new Validatorvoorraad(EigenSchema.schema());

    @Test
    void oordeeltMetEenGebruikteValidatorAlsMetEenNieuwe() {
        List<Testbericht> berichten = metFouten();

        assertThat(berichten).anySatisfy(b -> assertThat(keur(b, voorraad)).isNotEmpty());
        for (int ronde = 0; ronde < 3; ronde++) {
            for (Testbericht bericht : berichten) {
                assertThat(keur(bericht, voorraad))
                        .as(bericht.naam())
                        .isEqualTo(keur(bericht, new Validatorvoorraad(EigenSchema.schema())));
            }
        }
    }

    @Test
    void gebruiktAlleenEenValidatorOpnieuwDieEenHeelBerichtGoedVond() {
        Testbericht goed = Testbericht.lees("zds12-creeerZaak");

        Validatorvoorraad.Exemplaar eerste = voorraad.neem();
        voorraad.geefTerug(eerste);
        keur(goed, voorraad);
        Validatorvoorraad.Exemplaar naGoed = voorraad.neem();
        assertThat(naGoed.validator()).isSameAs(eerste.validator());
        assertThat(naGoed.keer()).isEqualTo(3);

        voorraad.geefTerug(naGoed);
        keur(goed.met("<StUF:tijdstipBericht>", "<StUF:tijdstipBericht>straks"), voorraad);
        assertThat(voorraad.neem().validator()).isNotSameAs(eerste.validator());
    }

    @Test
    void gebruiktEenValidatorNietEindeloos() {
        Validatorvoorraad.Exemplaar exemplaar = voorraad.neem();
        Object eerste = exemplaar.validator();
        int keer = 0;
        while (exemplaar.validator() == eerste && keer < 10_000) {
            voorraad.geefTerug(exemplaar);
            exemplaar = voorraad.neem();
            keer++;
        }

        assertThat(keer).isEqualTo(1_000);
    }

    /** Each message as it is, with an element that is not known, with a value that may not be, and without its end. */
    private static List<Testbericht> metFouten() {
        List<Testbericht> berichten = new ArrayList<>();
        for (Testbericht bericht : Testbericht.alle()) {
            berichten.add(bericht);
            berichten.add(new Testbericht(bericht.naam(), bericht.xml().replace("identificatie>", "kenmerkt>")));
            berichten.add(new Testbericht(
                    bericht.naam(), bericht.xml().replaceFirst("tijdstipBericht>[0-9]+", "tijdstipBericht>gisteren")));
            berichten.add(bericht);
        }
        return berichten;
    }

    private static List<Schemabevinding> keur(Testbericht bericht, Validatorvoorraad voorraad) {
        Schemawacht wacht = new Schemawacht(voorraad);
        try {
            wacht.begin(bericht.lezer());
            while (wacht.hasNext()) {
                wacht.next();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return wacht.bevindingen();
    }
}
