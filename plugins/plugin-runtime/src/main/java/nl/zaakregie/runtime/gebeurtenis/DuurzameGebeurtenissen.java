package nl.zaakregie.runtime.gebeurtenis;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.gebeurtenis.Gebeurtenis;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar.Moment;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Calls the listeners that belong to the transaction, whose exception rolls it back, and stores a row for each of the
 * others.
 */
final class DuurzameGebeurtenissen implements Gebeurtenissen {

    private final Abonnementen abonnementen;
    private final AfleveringRepository afleveringen;
    private final Opslagjson json;
    private final Clock klok;
    private final Wekker wekker;

    DuurzameGebeurtenissen(
            Abonnementen abonnementen, AfleveringRepository afleveringen, Opslagjson json, Clock klok, Wekker wekker) {
        this.abonnementen = abonnementen;
        this.afleveringen = afleveringen;
        this.json = json;
        this.klok = klok;
        this.wekker = wekker;
    }

    /** @throws IllegalStateException outside a transaction: the event could tell what never happened */
    @Override
    public void publiceer(Gebeurtenis gebeurtenis) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Een gebeurtenis hoort in een transactie te worden gepubliceerd");
        }
        UUID id = UUID.randomUUID();
        bewaar(id, gebeurtenis);
        abonnementen
                .op(gebeurtenis.getClass(), Moment.IN_TRANSACTIE)
                .values()
                .forEach(luisteraar -> verwerk(luisteraar, id, gebeurtenis));
    }

    private void bewaar(UUID id, Gebeurtenis gebeurtenis) {
        Class<? extends Gebeurtenis> soort = gebeurtenis.getClass();
        Set<String> luisteraars = abonnementen.op(soort, Moment.NA_COMMIT).keySet();
        if (luisteraars.isEmpty()) {
            return;
        }
        String inhoud = json.schrijf(gebeurtenis);
        Instant nu = klok.instant();
        for (String naam : luisteraars) {
            afleveringen.voegToe(id, naam, soort.getSimpleName(), gebeurtenis.dossier(), inhoud, nu);
        }
        wekker.wekNaCommit();
    }

    private static <G extends Gebeurtenis> void verwerk(
            GebeurtenisLuisteraar<G> luisteraar, UUID id, Gebeurtenis gebeurtenis) {
        luisteraar.verwerking().verwerk(id, luisteraar.soort().cast(gebeurtenis));
    }
}
