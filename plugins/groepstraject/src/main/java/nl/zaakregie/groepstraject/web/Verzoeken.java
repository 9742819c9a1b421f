package nl.zaakregie.groepstraject.web;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.Persoonsopgave;

/** Bodies of requests. Text as it came in; the use cases judge. */
final class Verzoeken {

    private Verzoeken() {}

    /**
     * A traject to start.
     *
     * @param groep key of an existing groep; empty when {@code personen} are given
     * @param regisseur empty = the one who asks
     */
    record Start(
            Optional<String> groep,
            Optional<List<Persoonsopgave>> personen,
            Optional<String> naam,
            Optional<String> soort,
            Optional<String> regisseur,
            Optional<Boolean> vertrouwelijk,
            Optional<String> aanleiding) {

        @Override
        public String toString() {
            return "Start[***]";
        }
    }

    /** A member to add. */
    record Lid(Optional<Persoonsopgave> persoon, Optional<String> rol, Optional<String> soort) {}

    /** Somebody of the network to add. */
    record Netwerk(Optional<Persoonsopgave> persoon, Optional<String> omschrijving) {}

    /** A regisseur to add. */
    record Regie(Optional<String> medewerker) {}

    /** Succession; {@code van} empty = the one who asks. */
    record Overdracht(Optional<String> van, Optional<String> naar) {}

    /** Coordination with a municipality. */
    record Afstemmen(Optional<String> contact, Optional<Boolean> afgesproken) {}

    /** The decision to close. */
    record Afsluiten(Optional<String> reden, Optional<String> resultaat) {}

    /** A zaak to couple; zaaktype as in messages. */
    record Zaak(Optional<String> zaak, Optional<String> zaaktype, Optional<String> omschrijving) {}

    /** The decision on a zaak: gekoppeld, afgewezen or ontkoppeld. */
    record Zaakbesluit(Optional<String> besluit) {}

    /** What came of a signal: meegenomen, actie or geen_gevolg. */
    record Signaalbesluit(Optional<String> besluit, Optional<String> toelichting) {

        @Override
        public String toString() {
            return "Signaalbesluit[***]";
        }
    }

    /** What a groep is called. */
    record Hernoemen(Optional<String> naam, Optional<String> soort) {}

    /** How far a groepslid is. */
    record Faseverzoek(Optional<String> fase) {}

    /** A question of the KCC; in a body because a BSN never stands in a URL. */
    record Klantvraag(Optional<String> bsn) {

        @Override
        public String toString() {
            return "Klantvraag[***]";
        }
    }
}
