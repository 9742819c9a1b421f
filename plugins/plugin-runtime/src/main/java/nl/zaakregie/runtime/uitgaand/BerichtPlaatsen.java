package nl.zaakregie.runtime.uitgaand;

import java.time.Clock;
import java.time.Instant;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.uitgaand.UitgaandBericht;
import nl.zaakregie.runtime.json.Opslagjson;
import nl.zaakregie.runtime.wachtrij.Wekker;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Enqueues a command in the transaction of the use case and wakes the deliverer after its commit. */
final class BerichtPlaatsen implements Uitgaand {

    private final UitgaandRepository uitgaand;
    private final Bezorgers bezorgers;
    private final Referentienummers nummers;
    private final Opslagjson json;
    private final Clock klok;
    private final Wekker wekker;

    BerichtPlaatsen(
            UitgaandRepository uitgaand,
            Bezorgers bezorgers,
            Referentienummers nummers,
            Opslagjson json,
            Clock klok,
            Wekker wekker) {
        this.uitgaand = uitgaand;
        this.bezorgers = bezorgers;
        this.nummers = nummers;
        this.json = json;
        this.klok = klok;
        this.wekker = wekker;
    }

    @Override
    public Referentienummer plaats(DossierId dossier, UitgaandBericht bericht) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Een uitgaand bericht hoort in een transactie te worden geplaatst");
        }
        bezorgers.voor(bericht).proef(bericht);
        Referentienummer nummer = nummers.nieuw();
        Instant nu = klok.instant();
        Instant tijdstip = uitgaand.volgendTijdstip(dossier, nu);
        uitgaand.voegToe(nummer, dossier, bericht.getClass().getSimpleName(), tijdstip, json.schrijf(bericht), nu);
        wekker.wekNaCommit();
        return nummer;
    }

    @Override
    public void volgOp(DossierId dossier, DossierId eerder) {
        uitgaand.volgOp(dossier, eerder);
    }
}
