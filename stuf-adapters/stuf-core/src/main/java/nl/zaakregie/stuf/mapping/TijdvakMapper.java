package nl.zaakregie.stuf.mapping;

import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.schema.Waarde;
import nl.zaakregie.stuf.schema.stuf0301.TijdvakRelatie;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/** Period of a relation. */
final class TijdvakMapper {

    private TijdvakMapper() {}

    static @Nullable TijdvakRelatie naar(@Nullable Tijdvak bron) {
        if (bron == null) {
            return null;
        }
        TijdvakRelatie doel = new TijdvakRelatie();
        doel.setBeginRelatie(ofLeeg(bron.begin(), NoValue.WAARDE_ONBEKEND));
        doel.setEindRelatie(ofLeeg(bron.einde(), NoValue.GEEN_WAARDE));
        return doel;
    }

    static @Nullable Tijdvak van(@Nullable TijdvakRelatie bron) {
        if (bron == null || bron.isNil()) {
            return null;
        }
        return new Tijdvak(
                Waarden.tijdstip(bron.getBeginRelatie(), "tijdvakRelatie/beginRelatie"),
                Waarden.tijdstip(bron.getEindRelatie(), "tijdvakRelatie/eindRelatie"));
    }

    /** Begin and end come together or not at all. */
    private static Waarde ofLeeg(@Nullable StufTijdstip tijdstip, NoValue reden) {
        Waarde waarde = Waarden.tijdstip(tijdstip);
        return waarde == null ? Waarden.leeg(reden) : waarde;
    }
}
