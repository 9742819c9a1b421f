package nl.zaakregie.signalen.application;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.signalen.domain.Beoordeling;
import nl.zaakregie.signalen.domain.Besluit;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.Signaalstatus;

/**
 * What a melder may hear of what became of his melding (DOMEIN 5.5): a fixed text per decision that tells nothing about
 * the persons concerned, not even whether anything runs for them.
 */
public final class Terugkoppeling {

    private static final String OPGEPAKT =
            "Dank voor uw melding. Wij hebben haar beoordeeld en nemen haar in behandeling."
                    + " Over de personen om wie het gaat kunnen wij niets zeggen.";

    public static final Terugkoppeling STANDAARD = new Terugkoppeling(Map.of());

    private final Map<Besluit, String> teksten = new EnumMap<>(Besluit.class);

    /** @param eigen texts of the municipality for the decisions that differ */
    public Terugkoppeling(Map<Besluit, String> eigen) {
        teksten.put(Besluit.START, OPGEPAKT);
        teksten.put(Besluit.KOPPEL, OPGEPAKT);
        teksten.put(Besluit.ENKELVOUDIG, OPGEPAKT);
        teksten.put(
                Besluit.BEWAAR,
                "Dank voor uw melding. Wij hebben haar beoordeeld en bewaren haar. Ziet u meer, meld het dan opnieuw.");
        teksten.put(
                Besluit.AFWIJZEN,
                "Dank voor uw melding. Wij hebben haar beoordeeld en doen er nu niets mee. Houdt u zorgen, bel ons dan.");
        teksten.put(
                Besluit.DOORZETTEN,
                "Dank voor uw melding. Een andere organisatie neemt haar over; die kan contact met u opnemen.");
        teksten.putAll(eigen);
    }

    /** A signal under a running traject was taken up without a decision, and its melder hears the same as of others. */
    Optional<String> voor(Signaal signaal) {
        if (signaal.melder().isAnoniem()) {
            return Optional.empty();
        }
        Optional<Besluit> besluit = signaal.beoordeling().map(Beoordeling::besluit);
        return besluit.or(() ->
                        signaal.status() == Signaalstatus.GEKOPPELD ? Optional.of(Besluit.KOPPEL) : Optional.empty())
                .map(teksten::get);
    }
}
