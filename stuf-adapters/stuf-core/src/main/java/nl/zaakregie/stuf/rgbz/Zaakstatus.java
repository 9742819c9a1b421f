package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.StufTijdstip;
import org.jspecify.annotations.Nullable;

/**
 * A status that a zaak has had.
 *
 * @param datumGezet    moment; together with the type it makes a status unique
 * @param laatste       only in answers
 */
public record Zaakstatus(
        Statustype type,
        @Nullable String toelichting,
        @Nullable StufTijdstip datumGezet,
        @Nullable Boolean laatste,
        @Nullable Statuszetter gezetDoor,
        Rest rest) {

    public Zaakstatus {
        rest = Rest.van(rest);
    }

    public Zaakstatus(
            Statustype type,
            @Nullable String toelichting,
            @Nullable StufTijdstip datumGezet,
            @Nullable Boolean laatste,
            @Nullable Statuszetter gezetDoor) {
        this(type, toelichting, datumGezet, laatste, gezetDoor, Rest.LEEG);
    }

    /** The same status with what the message said besides. */
    public Zaakstatus met(Rest nieuw) {
        return new Zaakstatus(type, toelichting, datumGezet, laatste, gezetDoor, nieuw);
    }

    @Override
    public String toString() {
        return "Zaakstatus[" + type.code() + "]";
    }
}
