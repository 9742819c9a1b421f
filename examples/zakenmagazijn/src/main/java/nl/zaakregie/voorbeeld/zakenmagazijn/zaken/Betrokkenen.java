package nl.zaakregie.voorbeeld.zakenmagazijn.zaken;

import java.util.Objects;
import nl.zaakregie.stuf.rgbz.AnderObject;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.NatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.NietNatuurlijkPersoon;
import nl.zaakregie.stuf.rgbz.Objectinhoud;
import nl.zaakregie.stuf.rgbz.OrganisatorischeEenheid;
import nl.zaakregie.stuf.rgbz.Vestiging;
import org.jspecify.annotations.Nullable;

/** Tells whether two mentions are of the same party or object: by identification, else by what else is said. */
final class Betrokkenen {

    private Betrokkenen() {}

    static boolean zelfde(@Nullable Objectinhoud bekend, @Nullable Objectinhoud genoemd) {
        if (bekend == null || genoemd == null) {
            return bekend == genoemd;
        }
        return bekend.getClass() == genoemd.getClass() && Objects.equals(sleutel(bekend), sleutel(genoemd));
    }

    private static Object sleutel(Objectinhoud inhoud) {
        if (inhoud instanceof NatuurlijkPersoon persoon) {
            return eersteOf(inhoud, persoon.bsn(), persoon.anpIdentificatie());
        }
        if (inhoud instanceof Medewerker medewerker) {
            return eersteOf(inhoud, medewerker.identificatie());
        }
        if (inhoud instanceof OrganisatorischeEenheid eenheid) {
            return eersteOf(inhoud, eenheid.identificatie());
        }
        if (inhoud instanceof NietNatuurlijkPersoon rechtspersoon) {
            return eersteOf(inhoud, rechtspersoon.nnpId(), rechtspersoon.annIdentificatie());
        }
        return inhoud instanceof Vestiging vestiging
                ? eersteOf(inhoud, vestiging.vestigingsnummer())
                : (AnderObject) inhoud;
    }

    private static Object eersteOf(Object geheel, @Nullable String... identificaties) {
        for (String identificatie : identificaties) {
            if (identificatie != null && !identificatie.isBlank()) {
                return identificatie;
            }
        }
        return geheel;
    }
}
