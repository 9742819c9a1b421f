package nl.zaakregie.dossieropslag.zaak;

import java.util.Optional;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.stuf.rzs.Planzaak;

/**
 * Which of our own zaken are plans, by what the regie says of them: its key of the zaaktype, and the groep that only zaken
 * of a plan have. A melding, aanvraag or bezwaar is none; RZS asks nothing of those.
 */
final class Planherkenning {

    private static final String GEZINSPLAN = "gezinsplan";
    private static final String LEVENSDOMEINPLAN = "levensdomeinplan";

    private Planherkenning() {}

    static Optional<Planzaak> van(CreeerZaak bericht) {
        return vanZaaktype(bericht.zaaktype()).or(() -> bericht.groep().map(groep -> Planzaak.DEELPLAN));
    }

    /** A zaaktype of its own have only the plans themselves. */
    static Optional<Planzaak> vanZaaktype(String sleutel) {
        return switch (sleutel) {
            case GEZINSPLAN -> Optional.of(Planzaak.GEZINSPLAN);
            case LEVENSDOMEINPLAN -> Optional.of(Planzaak.LEVENSDOMEINPLAN);
            default -> Optional.empty();
        };
    }
}
