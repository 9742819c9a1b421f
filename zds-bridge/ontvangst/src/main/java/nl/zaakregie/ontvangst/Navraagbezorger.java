package nl.zaakregie.ontvangst;

import java.time.Duration;
import java.util.Optional;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.ontvangst.Navraagrij.Navraag;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the zakenmagazijn for the zaken of notifications and offers what it learns to the inbox. A zakenmagazijn that is
 * away is asked until it is there; one that has no such zaak, or refuses, a limited number of times: a notification may
 * be ahead of the zaak itself.
 */
final class Navraagbezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Navraagbezorger.class);
    private static final int PER_RONDE = 100;
    private static final int VERGEEFS = 8;
    private static final Duration EERSTE_WACHTTIJD = Duration.ofSeconds(10);
    private static final int GROOTSTE_MACHT = 8;

    private final Navraagrij rij;
    private final Zaakbron bron;
    private final Inkomend inkomend;
    private final TransactionOperations transactie;

    Navraagbezorger(Navraagrij rij, Zaakbron bron, Inkomend inkomend, TransactionOperations transactie) {
        this.rij = rij;
        this.bron = bron;
        this.inkomend = inkomend;
        this.transactie = transactie;
    }

    /** One round; not inside a transaction. */
    void vraagNa() {
        for (Navraag navraag : rij.open(PER_RONDE)) {
            Verzendresultaat<Optional<Zaak>> antwoord = bron.geefZaakdetails(navraag.zaak());
            Optional<Zaak> zaak = antwoord.mogelijkAntwoord().flatMap(z -> z);
            if (zaak.isPresent()) {
                meld(navraag, zaak.get());
            } else if (antwoord.isBeantwoord() || antwoord instanceof Verzendresultaat.Afgewezen) {
                vergeefs(navraag);
            } else {
                rij.later(navraag, wachttijd(navraag));
                return;
            }
        }
    }

    /** How many notifications still wait for an answer. */
    long aantal() {
        return rij.aantal();
    }

    /** The message and the end of the question commit together. */
    private void meld(Navraag navraag, Zaak zaak) {
        Optional<Zaakbericht> bericht = Zaakberichten.vanDetails(navraag.afzender(), navraag.gebeurtenis(), zaak);
        transactie.executeWithoutResult(s -> {
            bericht.ifPresent(b -> inkomend.ontvang(Sleutels.sleutelVan(navraag), Sleutels.vingerafdruk(b), b));
            rij.klaar(navraag);
        });
        LOG.info(
                "Zaak van een notificatie opgevraagd, gebeurtenis={}, volgt={}",
                navraag.gebeurtenis(),
                bericht.isPresent());
    }

    private void vergeefs(Navraag navraag) {
        if (navraag.pogingen() + 1 < VERGEEFS) {
            rij.later(navraag, wachttijd(navraag));
            return;
        }
        rij.klaar(navraag);
        LOG.warn(
                "Zaak van een notificatie is niet op te vragen, zaak={}, gebeurtenis={}",
                navraag.zaak(),
                navraag.gebeurtenis());
    }

    /** Doubles, from ten seconds to three quarters of an hour. */
    private static Duration wachttijd(Navraag navraag) {
        return EERSTE_WACHTTIJD.multipliedBy(1L << Math.min(navraag.pogingen(), GROOTSTE_MACHT));
    }
}
