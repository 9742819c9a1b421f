package nl.zaakregie.api.personen;

import java.time.LocalDate;
import java.util.Optional;

/** Whom we look for without BSN. Masked in {@code toString}. */
public sealed interface Zoekvraag {

    /** Most persons one question may give: more than these is fishing. */
    int MAXIMUM = 30;

    /** By name and birth date, both exact. */
    record OpNaam(String geslachtsnaam, LocalDate geboortedatum) implements Zoekvraag {

        @Override
        public String toString() {
            return "OpNaam[***]";
        }
    }

    /** All who are registered at an address. */
    record OpAdres(String postcode, int huisnummer, Optional<String> huisletter, Optional<String> toevoeging)
            implements Zoekvraag {

        @Override
        public String toString() {
            return "OpAdres[***]";
        }
    }
}
