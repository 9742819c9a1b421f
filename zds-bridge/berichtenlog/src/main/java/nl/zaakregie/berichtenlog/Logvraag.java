package nl.zaakregie.berichtenlog;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.stuf.log.Richting;

/**
 * Which exchanges to show.
 *
 * @param tot not included
 * @param aantal 1 to 500
 */
record Logvraag(
        Instant van,
        Instant tot,
        Optional<String> referentienummer,
        Optional<String> zaak,
        Optional<String> service,
        Optional<String> resultaat,
        Optional<Richting> richting,
        int aantal) {

    private static final int HOOGSTENS = 500;

    Logvraag {
        if (aantal < 1 || aantal > HOOGSTENS) {
            throw BerichtenlogFout.FILTER.bij("aantal");
        }
        if (!van.isBefore(tot)) {
            throw BerichtenlogFout.FILTER.bij("van");
        }
        referentienummer = gevuld(referentienummer);
        zaak = gevuld(zaak);
        service = gevuld(service);
        resultaat = gevuld(resultaat);
    }

    /** An empty field of a form is no filter. */
    private static Optional<String> gevuld(Optional<String> tekst) {
        return tekst.map(String::strip).filter(t -> !t.isEmpty());
    }
}
