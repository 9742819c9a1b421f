package nl.zaakregie.doorgifte;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.bericht.Zaakbericht;
import nl.zaakregie.api.uitgaand.Referentienummer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An inbox with a regie side that only follows one zaak. */
final class Regieinbox implements Inkomend {

    private static final String GEVOLGD = "9901-2026-000042";

    private final Map<Sleutel, InkomendBericht> berichten = new HashMap<>();
    private boolean stuk;

    @Override
    public synchronized Ontvangst ontvang(
            Sleutel sleutel, String vingerafdruk, InkomendBericht bericht, Volgorde volgorde) {
        if (!(bericht instanceof Zaakbericht zaak) || !zaak.zaak().waarde().equals(GEVOLGD)) {
            return new Ontvangst.NietOndersteund("niet van ons");
        }
        if (stuk || !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("inbox is er niet");
        }
        boolean herhaling = berichten.putIfAbsent(sleutel, bericht) != null;
        return new Ontvangst.Bewaard(new Referentienummer("ZR-A1"), Instant.EPOCH, herhaling);
    }

    synchronized List<InkomendBericht> berichten() {
        return new ArrayList<>(berichten.values());
    }

    synchronized void begin() {
        berichten.clear();
        stuk = false;
    }

    synchronized void gaatStuk() {
        stuk = true;
    }
}
