package nl.zaakregie.api.overzicht;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What others may ask of decisions of a casusoverleg. */
public interface Overlegbesluiten {

    Optional<Overlegbesluit> vind(UUID besluit);

    /**
     * A decision.
     *
     * @param tekst what is to be done; free text
     * @param wie regisseur, groepslid, netwerk or professional
     * @param uiterlijk last day it should be done
     */
    record Overlegbesluit(String tekst, String wie, Optional<LocalDate> uiterlijk) {

        @Override
        public String toString() {
            return "Overlegbesluit[***]";
        }
    }
}
