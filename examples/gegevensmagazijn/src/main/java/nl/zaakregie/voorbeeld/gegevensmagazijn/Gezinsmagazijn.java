package nl.zaakregie.voorbeeld.gegevensmagazijn;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Persoonsantwoord;
import nl.zaakregie.stuf.rgbz.Persoonsvraag;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.PersoonServices;
import nl.zaakregie.voorbeeld.gegevensmagazijn.Bevolking.Inwoner;
import nl.zaakregie.voorbeeld.gegevensmagazijn.Bevolking.Woonadres;
import org.jspecify.annotations.Nullable;

/** Answers questions for persons from the invented population, a page at a time, in the order of the settings. */
final class Gezinsmagazijn implements PersoonServices {

    private final Bevolking bevolking;
    private final Persoonsbeeld beeld;

    Gezinsmagazijn(Bevolking bevolking) {
        this.bevolking = bevolking;
        this.beeld = new Persoonsbeeld(bevolking);
    }

    @Override
    public Persoonsantwoord vraagPersonen(Berichtkop kop, Persoonsvraag vraag) {
        if (vraag.isOnbepaald()) {
            throw new StufFout(
                    StufFoutcode.STUF058, "gelijk: geef een BSN, een naam met geboortedatum, of een postcode");
        }
        List<Inwoner> gevonden =
                vanaf(bevolking.personen().stream().filter(p -> past(p, vraag)).toList(), vraag.vervolgNa());
        boolean meer = gevonden.size() > vraag.maximum();
        return new Persoonsantwoord(
                gevonden.stream()
                        .limit(vraag.maximum())
                        .map(p -> beeld.van(p, vraag.gevraagd()))
                        .toList(),
                meer,
                List.of());
    }

    private static List<Inwoner> vanaf(List<Inwoner> gevonden, @Nullable NatuurlijkPersoon laatste) {
        if (laatste == null) {
            return gevonden;
        }
        int plaats = IntStream.range(0, gevonden.size())
                .filter(i -> gevonden.get(i).bsn().equals(laatste.bsn()))
                .findFirst()
                .orElseThrow(() -> new StufFout(StufFoutcode.STUF103, "start/object past niet bij de vraag"));
        return gevonden.subList(plaats + 1, gevonden.size());
    }

    private boolean past(Inwoner inwoner, Persoonsvraag vraag) {
        Woonadres adres = bevolking.adresVan(inwoner);
        var geboortedatum = vraag.geboortedatum();
        return gelijk(vraag.bsn(), inwoner.bsn())
                && (vraag.geslachtsnaam() == null || inwoner.achternaam().equalsIgnoreCase(vraag.geslachtsnaam()))
                && (geboortedatum == null
                        || geboortedatum.isVolledig() && geboortedatum.datum().equals(inwoner.geboortedatum()))
                && gelijk(vraag.postcode(), adres.postcode())
                && gelijk(vraag.huisnummer(), adres.huisnummer())
                && gelijk(vraag.toevoeging(), adres.toevoeging());
    }

    private static boolean gelijk(@Nullable String gevraagd, @Nullable String waarde) {
        return gevraagd == null || Objects.equals(gevraagd, waarde);
    }
}
