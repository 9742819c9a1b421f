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
        @Nullable Statuszetter gezetDoor) {

    @Override
    public String toString() {
        return "Zaakstatus[" + type.code() + "]";
    }
}
