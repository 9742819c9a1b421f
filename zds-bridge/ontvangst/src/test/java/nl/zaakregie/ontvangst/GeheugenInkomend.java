package nl.zaakregie.ontvangst;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.api.bericht.InkomendBericht;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.uitgaand.Referentienummer;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An inbox in memory: takes what its rule has nothing against. */
final class GeheugenInkomend implements Inkomend {

    /** What the plugins say of a message. */
    private volatile Function<InkomendBericht, Ontvangst> oordeel = bericht -> bewaard(1);

    private final Map<Sleutel, String> bekend = new ConcurrentHashMap<>();
    private final List<InkomendBericht> berichten = new CopyOnWriteArrayList<>();
    private final List<Volgorde> volgorden = new CopyOnWriteArrayList<>();
    private volatile boolean inTransactie;

    static Ontvangst bewaard(int nummer) {
        return new Ontvangst.Bewaard(new Referentienummer("ZR-A" + nummer), Instant.EPOCH, false);
    }

    static Ontvangst geweigerd(Foutdetail... details) {
        return new Ontvangst.Geweigerd(List.of(details));
    }

    void oordeel(Function<InkomendBericht, Ontvangst> regel) {
        oordeel = regel;
    }

    void leeg() {
        bekend.clear();
        berichten.clear();
        volgorden.clear();
        inTransactie = false;
        oordeel = bericht -> bewaard(1);
    }

    @Override
    public Ontvangst ontvang(Sleutel sleutel, String vingerafdruk, InkomendBericht bericht, Volgorde volgorde) {
        inTransactie = TransactionSynchronizationManager.isActualTransactionActive();
        String eerder = bekend.get(sleutel);
        if (eerder != null && !eerder.equals(vingerafdruk)) {
            return new Ontvangst.NietUniek();
        }
        Ontvangst uitkomst = oordeel.apply(bericht);
        if (uitkomst instanceof Ontvangst.Bewaard && eerder == null) {
            bekend.put(sleutel, vingerafdruk);
            berichten.add(bericht);
            volgorden.add(volgorde);
        }
        return uitkomst;
    }

    List<InkomendBericht> berichten() {
        return List.copyOf(berichten);
    }

    /** What was asked for each of {@link #berichten()}. */
    List<Volgorde> volgorden() {
        return List.copyOf(volgorden);
    }

    /** Whether the last call came inside a transaction. */
    boolean inTransactie() {
        return inTransactie;
    }
}
