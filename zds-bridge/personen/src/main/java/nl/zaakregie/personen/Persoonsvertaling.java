package nl.zaakregie.personen;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zaakregie.api.kern.Adres;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.OnvolledigeDatum;
import nl.zaakregie.api.kern.OnvolledigeDatum.Volledigheid;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Gezagdrager;
import nl.zaakregie.api.personen.Ingeschrevene.Partner;
import nl.zaakregie.api.personen.Ingeschrevene.Verbintenis;
import nl.zaakregie.api.personen.Ingeschrevene.Verwant;
import nl.zaakregie.stuf.rgbz.Familieband;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import org.jspecify.annotations.Nullable;

/** What StUF-BG tells of a person, in the words of the port. A secret address is left out here, not further on. */
final class Persoonsvertaling {

    private static final Pattern HUISNUMMER = Pattern.compile("[1-9][0-9]{0,4}");

    /** Reason of opschorting that says that the person died, where the date itself is not given. */
    private static final String OVERLEDEN = "O";

    private Persoonsvertaling() {}

    static Ingeschrevene van(nl.zaakregie.stuf.rgbz.Ingeschrevene bron) {
        return new Ingeschrevene(
                gegevens(bron),
                Optional.ofNullable(bron.overlijdensdatum()).map(Persoonsvertaling::datum),
                geheim(bron),
                bron.inOnderzoek(),
                gezag(bron.gezag()),
                bron.curatele(),
                bron.verbintenissen().stream().map(Persoonsvertaling::partner).toList(),
                verwanten(bron.kinderen()),
                verwanten(bron.ouders()));
    }

    private static Partner partner(nl.zaakregie.stuf.rgbz.Verbintenis bron) {
        String soort = bron.soort() == null ? "" : bron.soort();
        Verbintenis verbintenis = switch (soort) {
            case "H" -> Verbintenis.HUWELIJK;
            case "P" -> Verbintenis.GEREGISTREERD_PARTNERSCHAP;
            default -> Verbintenis.ONBEKEND;
        };
        return new Partner(
                verwant(bron.partner()),
                verbintenis,
                Optional.ofNullable(bron.sluiting()).map(Persoonsvertaling::datum),
                Optional.ofNullable(bron.ontbinding()).map(Persoonsvertaling::datum));
    }

    /** A relation that ended, such as by adoption, is no relation any more. */
    private static List<Verwant> verwanten(List<Familieband> banden) {
        return banden.stream()
                .filter(b -> b.einde() == null)
                .map(b -> verwant(b.ander()))
                .toList();
    }

    private static Verwant verwant(nl.zaakregie.stuf.rgbz.Ingeschrevene bron) {
        boolean overleden = bron.overlijdensdatum() != null || OVERLEDEN.equals(bron.opschorting());
        return new Verwant(gegevens(bron), overleden, geheim(bron));
    }

    private static boolean geheim(nl.zaakregie.stuf.rgbz.Ingeschrevene bron) {
        Integer indicatie = bron.geheim();
        return indicatie != null && indicatie > 0;
    }

    private static Set<Gezagdrager> gezag(@Nullable String code) {
        Set<Gezagdrager> gezag = EnumSet.noneOf(Gezagdrager.class);
        if (code != null) {
            voegToe(gezag, Gezagdrager.OUDER1, code.contains("1"));
            voegToe(gezag, Gezagdrager.OUDER2, code.contains("2"));
            voegToe(gezag, Gezagdrager.DERDE, code.contains("D"));
        }
        return gezag;
    }

    private static void voegToe(Set<Gezagdrager> gezag, Gezagdrager drager, boolean heeft) {
        if (heeft) {
            gezag.add(drager);
        }
    }

    private static Persoonsgegevens gegevens(nl.zaakregie.stuf.rgbz.Ingeschrevene bron) {
        NatuurlijkPersoon persoon = bron.persoon();
        return new Persoonsgegevens(
                tekst(persoon.bsn()).filter(Bsn::isGeldig).map(Bsn::new),
                tekst(persoon.geslachtsnaam()).orElse(""),
                tekst(persoon.voorvoegsel()),
                tekst(persoon.voorletters()),
                tekst(persoon.voornamen()),
                tekst(persoon.geslacht()).filter(g -> g.matches("[MVO]")).map(Geslacht::valueOf),
                Optional.ofNullable(persoon.geboortedatum()).map(Persoonsvertaling::datum),
                geheim(bron) ? Optional.empty() : adres(persoon.verblijfsadres()),
                tekst(bron.gemeente()));
    }

    private static Optional<Adres> adres(nl.zaakregie.stuf.rgbz.@Nullable Adres adres) {
        if (adres == null) {
            return Optional.empty();
        }
        Optional<String> straat = tekst(adres.openbareRuimte()).or(() -> tekst(adres.straatnaam()));
        Optional<Integer> huisnummer = tekst(adres.huisnummer())
                .filter(n -> HUISNUMMER.matcher(n).matches())
                .map(Integer::valueOf);
        return straat.flatMap(s -> huisnummer.flatMap(h -> tekst(adres.postcode())
                .map(p -> new Adres(
                        s,
                        h,
                        tekst(adres.huisletter()),
                        tekst(adres.toevoeging()),
                        p,
                        tekst(adres.woonplaats()).orElse("")))));
    }

    private static OnvolledigeDatum datum(nl.zaakregie.stuf.waarde.OnvolledigeDatum datum) {
        return new OnvolledigeDatum(
                datum.datum(), Volledigheid.valueOf(datum.volledigheid().name()));
    }

    private static Optional<String> tekst(@Nullable String tekst) {
        return Optional.ofNullable(tekst).map(String::strip).filter(t -> !t.isEmpty());
    }
}
