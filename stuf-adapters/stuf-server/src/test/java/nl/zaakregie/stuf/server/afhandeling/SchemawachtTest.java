package nl.zaakregie.stuf.server.afhandeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.validation.ValidatorHandler;
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
        ValidatorHandler eerste = gebruikt();

        keur(goed, voorraad);
        assertThat(gebruikt()).isSameAs(eerste);

        keur(goed.met("<StUF:tijdstipBericht>", "<StUF:tijdstipBericht>straks"), voorraad);
        assertThat(gebruikt()).isNotSameAs(eerste);
    }

    @Test
    void gebruiktEenValidatorNietEindeloos() {
        ValidatorHandler eerste = gebruikt();
        int keer = 1;
        while (keer < 10_000 && gebruikt() == eerste) {
            keer++;
        }

        assertThat(keer).isEqualTo(1_000);
    }

    /** The one that is free, or a new one, as after a message that was right. */
    private ValidatorHandler gebruikt() {
        Validatorvoorraad.Exemplaar exemplaar = voorraad.neem(fout -> {});
        voorraad.geefTerug(exemplaar);
        return exemplaar.validator();
    }

    /** Each message as it is, with an element that is not known, with a value that may not be, and as it is again. */
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
