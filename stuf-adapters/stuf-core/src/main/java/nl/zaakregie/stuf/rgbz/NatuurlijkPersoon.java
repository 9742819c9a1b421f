package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A person.
 *
 * @param bsn              9 digits; without it the person is told apart by {@code anpIdentificatie} or not at all
 * @param anpIdentificatie 17 digits, for persons outside the BRP
 * @param geslacht         M, V or O
 */
public record NatuurlijkPersoon(
        @Nullable String bsn,
        @Nullable String anpIdentificatie,
        @Nullable String geslachtsnaam,
        @Nullable String voorvoegsel,
        @Nullable String voorletters,
        @Nullable String voornamen,
        @Nullable String geslacht,
        @Nullable OnvolledigeDatum geboortedatum,
        @Nullable Adres verblijfsadres,
        @Nullable AdresBuitenland verblijfBuitenland)
        implements Betrokkene {

    /** The least that RZS asks of a client. */
    public static NatuurlijkPersoon van(String bsn, String geslachtsnaam) {
        return new NatuurlijkPersoon(bsn, null, geslachtsnaam, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "NatuurlijkPersoon";
    }
}
