package nl.zaakregie.stuf.rgbz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Role of a party in a zaak.
 *
 * @param betrokkene   absent only in messages of others: a role without gerelateerde occurs
 * @param omschrijving name of the role, such as Mantelzorger
 */
public record Rol(
        Rolsoort soort,
        @Nullable Betrokkene betrokkene,
        @Nullable String code,
        @Nullable String omschrijving,
        @Nullable String toelichting,
        @Nullable Correspondentieadres correspondentieadres,
        @Nullable AdresBuitenland correspondentieadresBuitenland,
        @Nullable Tijdvak tijdvak,
        List<ExtraElement> extraElementen,
        @Nullable Contactpersoon aanspreekpunt,
        Rest rest) {

    public Rol {
        extraElementen = List.copyOf(extraElementen);
        rest = Rest.van(rest);
    }

    public Rol(
            Rolsoort soort,
            @Nullable Betrokkene betrokkene,
            @Nullable String code,
            @Nullable String omschrijving,
            @Nullable String toelichting,
            @Nullable Correspondentieadres correspondentieadres,
            @Nullable AdresBuitenland correspondentieadresBuitenland,
            @Nullable Tijdvak tijdvak,
            List<ExtraElement> extraElementen,
            @Nullable Contactpersoon aanspreekpunt) {
        this(
                soort,
                betrokkene,
                code,
                omschrijving,
                toelichting,
                correspondentieadres,
                correspondentieadresBuitenland,
                tijdvak,
                extraElementen,
                aanspreekpunt,
                Rest.LEEG);
    }

    public static Rol van(Rolsoort soort, Betrokkene betrokkene, @Nullable String omschrijving) {
        return new Rol(soort, betrokkene, null, omschrijving, null, null, null, null, List.of(), null);
    }

    /** The same role with a period, for ending and replacing. */
    public Rol gedurende(Tijdvak periode) {
        return new Rol(
                soort,
                betrokkene,
                code,
                omschrijving,
                toelichting,
                correspondentieadres,
                correspondentieadresBuitenland,
                periode,
                extraElementen,
                aanspreekpunt,
                rest);
    }

    /** The same role with what the message said besides. */
    public Rol met(Rest nieuw) {
        return new Rol(
                soort,
                betrokkene,
                code,
                omschrijving,
                toelichting,
                correspondentieadres,
                correspondentieadresBuitenland,
                tijdvak,
                extraElementen,
                aanspreekpunt,
                nieuw);
    }

    @Override
    public String toString() {
        return "Rol[" + soort + "]";
    }
}
