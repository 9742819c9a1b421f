package nl.zaakregie.abonnementen;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the zakenmagazijn which zaaktype the zaken of waiting events have, and lets the events go on. */
final class Zaaktypevrager {

    private static final Logger LOG = LoggerFactory.getLogger(Zaaktypevrager.class);
    private static final int PER_RONDE = 100;
    private static final Duration MAGAZIJN_WEG = Duration.ofSeconds(30);
    private static final Duration ZONDER_ANTWOORD = Duration.ofMinutes(15);

    private final Zaaktyperij rij;
    private final Abonnementenbeheer beheer;
    private final Function<String, Verzendresultaat<Optional<Zaak>>> bron;
    private final TransactionOperations transactie;

    /** @param bron details of a zaak, over the network */
    Zaaktypevrager(
            Zaaktyperij rij,
            Abonnementenbeheer beheer,
            Function<String, Verzendresultaat<Optional<Zaak>>> bron,
            TransactionOperations transactie) {
        this.rij = rij;
        this.beheer = beheer;
        this.bron = bron;
        this.transactie = transactie;
    }

    /** One round; not inside a transaction. */
    void vraag() {
        for (String zaak : rij.teVragen(PER_RONDE)) {
            Verzendresultaat<Optional<Zaak>> antwoord = bron.apply(zaak);
            Optional<Zaaktype> type = antwoord.mogelijkAntwoord()
                    .flatMap(z -> z)
                    .flatMap(z -> Optional.ofNullable(z.zaaktype()))
                    .filter(t -> t.code() != null && !t.code().isBlank());
            if (type.isPresent()) {
                transactie.executeWithoutResult(s -> verdeel(zaak, type.get()));
            } else if (antwoord.isBeantwoord() || antwoord instanceof Verzendresultaat.Afgewezen) {
                LOG.warn("Zaaktype van een doorgegeven bericht is niet bekend, zaak={}", zaak);
                rij.stelUit(zaak, ZONDER_ANTWOORD);
            } else {
                rij.stelUit(zaak, MAGAZIJN_WEG);
                return;
            }
        }
    }

    private void verdeel(String zaak, Zaaktype type) {
        for (Wachtend gebeurtenis : rij.van(zaak)) {
            beheer.gebeurd(met(gebeurtenis.notificatie(), type));
            rij.verdeeld(gebeurtenis.id(), type);
        }
    }

    static Zaaknotificatie met(Zaaknotificatie gebeurtenis, Zaaktype type) {
        return new Zaaknotificatie(
                gebeurtenis.zaakidentificatie(),
                type,
                gebeurtenis.gebeurtenis(),
                gebeurtenis.zendendeApplicatie(),
                gebeurtenis.status(),
                gebeurtenis.meldingen());
    }
}
