package nl.zaakregie.api.kern;

import java.util.Optional;

/** Dutch address (RGBZ verblijfsadres). Masked in {@code toString}. */
public record Adres(
        String straat,
        int huisnummer,
        Optional<String> huisletter,
        Optional<String> toevoeging,
        String postcode,
        String woonplaats) {

    @Override
    public String toString() {
        return "Adres[***]";
    }
}
