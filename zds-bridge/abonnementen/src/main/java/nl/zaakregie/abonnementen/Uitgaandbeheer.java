package nl.zaakregie.abonnementen;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what must be told in the queue, by the variant that was chosen. */
final class Uitgaandbeheer implements Abonnementenbeheer {

    /** Destination of the trigger in variant {@code elders}; no subscriber can have this name. */
    static final String BEHEER = "(beheer)";

    private static final Logger LOG = LoggerFactory.getLogger(Uitgaandbeheer.class);

    private final Variant variant;
    private final Abonnementen abonnementen;
    private final Notificatierij rij;
    private final Zaaktyperij zaaktypen;

    Uitgaandbeheer(Variant variant, Abonnementen abonnementen, Notificatierij rij, Zaaktyperij zaaktypen) {
        this.variant = variant;
        this.abonnementen = abonnementen;
        this.rij = rij;
        this.zaaktypen = zaaktypen;
    }

    @Override
    public int opgemerkt(Zaaknotificatie gebeurtenis) {
        if (variant == Variant.UIT || variant == Variant.SERVICEBUS) {
            return 0;
        }
        String zaak = gebeurtenis.zaakidentificatie();
        String code = gebeurtenis.zaaktype().code();
        if (code != null && !code.isBlank()) {
            zaaktypen.onthoud(gebeurtenis);
            return gebeurd(gebeurtenis);
        }
        Optional<Zaaktype> bekend = zaaktypen.wacht(zaak) ? Optional.empty() : zaaktypen.vind(zaak);
        if (bekend.isEmpty()) {
            zaaktypen.wacht(gebeurtenis);
            return 0;
        }
        return gebeurd(Zaaktypevrager.met(gebeurtenis, bekend.get()));
    }

    @Override
    public int gebeurd(Zaaknotificatie gebeurtenis) {
        List<String> bestemmingen = switch (variant) {
            case HIER -> abonnementen.voor(gebeurtenis);
            case ELDERS -> List.of(BEHEER);
            case UIT, SERVICEBUS -> List.of();
        };
        bestemmingen.forEach(bestemming -> rij.voegToe(bestemming, gebeurtenis));
        LOG.info(
                "Gebeurtenis van een zaak, gebeurtenis={}, zaaktype={}, berichten={}",
                gebeurtenis.gebeurtenis(),
                gebeurtenis.zaaktype().code(),
                bestemmingen.size());
        return bestemmingen.size();
    }
}
