package nl.zaakregie.doorgifte;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the zakenmagazijn in which zaken changed documents stand and lets the regie notice what that means. A zakenmagazijn
 * that is away is asked until it is there; one that does not know the document, or refuses, a limited number of times.
 */
final class Documentvrager {

    private static final Logger LOG = LoggerFactory.getLogger(Documentvrager.class);
    private static final int PER_RONDE = 100;
    private static final int VERGEEFS = 8;
    private static final Duration EERSTE_WACHTTIJD = Duration.ofSeconds(10);
    private static final int GROOTSTE_MACHT = 8;

    private final Documentvragen vragen;
    private final Documentbron bron;
    private final Meelezer meelezer;
    private final TransactionOperations transactie;

    Documentvrager(Documentvragen vragen, Documentbron bron, Meelezer meelezer, TransactionOperations transactie) {
        this.vragen = vragen;
        this.bron = bron;
        this.meelezer = meelezer;
        this.transactie = transactie;
    }

    /** One round; not inside a transaction. */
    void vraag() {
        for (Documentvraag vraag : vragen.open(PER_RONDE)) {
            Verzendresultaat<Optional<Zaakdocument>> antwoord = bron.zakenVan(vraag);
            Optional<Zaakdocument> document = antwoord.mogelijkAntwoord().flatMap(d -> d);
            if (document.isPresent()) {
                meld(vraag, document.get());
            } else if (antwoord.isBeantwoord() || antwoord instanceof Verzendresultaat.Afgewezen) {
                vergeefs(vraag);
            } else {
                vragen.later(vraag, wachttijd(vraag));
                return;
            }
        }
    }

    /** What is noticed and the end of the question commit together. A document in no zaak concerns nobody. */
    private void meld(Documentvraag vraag, Zaakdocument document) {
        List<Zaakbericht> nieuws = meelezer.bijgewerkt(vraag.kop(), document);
        transactie.executeWithoutResult(s -> {
            meelezer.meld(vraag.kop(), nieuws);
            vragen.klaar(vraag);
        });
        LOG.info("Zaken van een bijgewerkt document opgevraagd, aantal={}", nieuws.size());
    }

    private void vergeefs(Documentvraag vraag) {
        if (vraag.pogingen() + 1 < VERGEEFS) {
            vragen.later(vraag, wachttijd(vraag));
            return;
        }
        vragen.klaar(vraag);
        LOG.warn("Zaken van een bijgewerkt document zijn niet op te vragen, vraag={}", vraag.id());
    }

    /** Doubles, from ten seconds to three quarters of an hour. */
    private static Duration wachttijd(Documentvraag vraag) {
        return EERSTE_WACHTTIJD.multipliedBy(1L << Math.min(vraag.pogingen(), GROOTSTE_MACHT));
    }
}
