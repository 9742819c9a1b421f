package nl.zaakregie.ontvangst;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import org.jspecify.annotations.Nullable;

/** A natuurlijkPersoon of RGBZ as person of the shared kernel; what is not right is named by its element. */
final class Persoonsvertaling {

    private static final Pattern HUISNUMMER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern GESLACHT = Pattern.compile("[MVO]");

    private final String waar;
    private final Bezwaren bezwaren;

    /** @param waar path of the element that holds the person */
    Persoonsvertaling(String waar, Bezwaren bezwaren) {
        this.waar = waar;
        this.bezwaren = bezwaren;
    }

    /** A geslachtsnaam that is missing stays blank: for a person whom we know by BSN it is not needed. */
    Persoonsgegevens van(NatuurlijkPersoon persoon) {
        return new Persoonsgegevens(
                bsn(persoon),
                Teksten.gevuld(persoon.geslachtsnaam()).orElse(""),
                Teksten.gevuld(persoon.voorvoegsel()),
                Teksten.gevuld(persoon.voorletters()),
                Teksten.gevuld(persoon.voornamen()),
                geslacht(persoon),
                Optional.ofNullable(persoon.geboortedatum()).map(Persoonsvertaling::datum),
                adres(persoon.verblijfsadres()),
                Optional.empty());
    }

    private Optional<Bsn> bsn(NatuurlijkPersoon persoon) {
        Optional<String> gegeven = Teksten.gevuld(persoon.bsn());
        if (gegeven.filter(b -> !Bsn.isGeldig(b)).isPresent()) {
            bezwaren.voegToe(waar + "/inp.bsn", "Geen geldig BSN: negen cijfers die aan de elfproef voldoen");
            return Optional.empty();
        }
        return gegeven.map(Bsn::new);
    }

    private Optional<Geslacht> geslacht(NatuurlijkPersoon persoon) {
        Optional<String> gegeven = Teksten.gevuld(persoon.geslacht());
        if (gegeven.filter(g -> !GESLACHT.matcher(g).matches()).isPresent()) {
            bezwaren.voegToe(waar + "/geslachtsaanduiding", "Gebruik M, V of O");
            return Optional.empty();
        }
        return gegeven.map(Geslacht::valueOf);
    }

    private static OnvolledigeDatum datum(nl.zaakregie.stuf.waarde.OnvolledigeDatum datum) {
        return new OnvolledigeDatum(
                datum.datum(), Volledigheid.valueOf(datum.volledigheid().name()));
    }

    /** Empty when it is not complete enough to send a letter to. */
    private static Optional<Adres> adres(nl.zaakregie.stuf.rgbz.@Nullable Adres adres) {
        if (adres == null) {
            return Optional.empty();
        }
        Optional<String> straat = Teksten.gevuld(adres.openbareRuimte()).or(() -> Teksten.gevuld(adres.straatnaam()));
        Optional<Integer> huisnummer = Teksten.gevuld(adres.huisnummer())
                .filter(n -> HUISNUMMER.matcher(n).matches())
                .map(Integer::valueOf);
        Optional<String> postcode = Teksten.gevuld(adres.postcode());
        Optional<String> woonplaats = Teksten.gevuld(adres.woonplaats());
        return straat.flatMap(s -> huisnummer.flatMap(h -> postcode.flatMap(p -> woonplaats.map(
                w -> new Adres(s, h, Teksten.gevuld(adres.huisletter()), Teksten.gevuld(adres.toevoeging()), p, w)))));
    }
}
