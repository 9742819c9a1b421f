package nl.zaakregie.dossieropslag.zaak;

import java.util.Optional;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.Geslacht;
import nl.zaakregie.api.kern.Persoonsgegevens;
import nl.zaakregie.stuf.rgbz.Adres;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum.Volledigheid;
import org.jspecify.annotations.Nullable;

/** A person of the shared kernel as natuurlijkPersoon (RGBZ, ZDS 1.2 table of parties). */
final class Persoonsvertaling {

    private static final int STRAATNAAM = 24;

    private Persoonsvertaling() {}

    static NatuurlijkPersoon naarRgbz(Persoonsgegevens persoon) {
        return new NatuurlijkPersoon(
                persoon.bsn().map(Bsn::waarde).orElse(null),
                null,
                persoon.geslachtsnaam().isBlank() ? null : persoon.geslachtsnaam(),
                persoon.voorvoegsel().orElse(null),
                persoon.voorletters().orElse(null),
                persoon.voornamen().orElse(null),
                persoon.geslacht().map(Geslacht::name).orElse(null),
                geboortedatum(persoon.geboortedatum()),
                persoon.adres().map(Persoonsvertaling::adres).orElse(null),
                null);
    }

    private static @Nullable OnvolledigeDatum geboortedatum(Optional<nl.zaakregie.api.kern.OnvolledigeDatum> datum) {
        return datum.map(d -> new OnvolledigeDatum(
                        d.datum(), Volledigheid.valueOf(d.volledigheid().name())))
                .orElse(null);
    }

    /** Both street names: some receivers look at gor.straatnaam only, others want the official one. */
    private static Adres adres(nl.zaakregie.api.kern.Adres adres) {
        String kort = adres.straat().length() > STRAATNAAM ? adres.straat().substring(0, STRAATNAAM) : adres.straat();
        return new Adres(
                null,
                adres.woonplaats(),
                adres.straat(),
                kort,
                adres.postcode().replace(" ", ""),
                String.valueOf(adres.huisnummer()),
                adres.huisletter().orElse(null),
                adres.toevoeging().orElse(null),
                null);
    }
}
