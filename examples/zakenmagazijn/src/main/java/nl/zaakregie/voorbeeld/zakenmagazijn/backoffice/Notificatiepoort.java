package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.NotificatieServices;

/** Receives notificeerOverZaak as a subscriber. A hint may be lost: only the last hundred are kept, in memory. */
class Notificatiepoort implements NotificatieServices {

    private static final int HOOGSTENS = 100;

    private final Clock klok;
    private final Deque<Regel> laatste = new ArrayDeque<>();

    Notificatiepoort(Clock klok) {
        this.klok = klok;
    }

    /**
     * @param van applicatie of who told it
     * @param status description of the status, when the notification tells one
     */
    record Regel(
            String zaakidentificatie,
            String zaaktypecode,
            String gebeurtenis,
            Optional<String> status,
            String van,
            Instant ontvangenOp) {}

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.NOTIFICEER_OVER_ZAAK);
    }

    @Override
    public void notificeerOverZaak(Berichtkop kop, Zaaknotificatie notificatie) {
        voegToe(new Regel(
                notificatie.zaakidentificatie(),
                Optional.ofNullable(notificatie.zaaktype().code()).orElse(""),
                notificatie.gebeurtenis().waarde(),
                Optional.ofNullable(notificatie.status())
                        .flatMap(s -> Optional.ofNullable(s.type().omschrijving())),
                kop.zender().map(Systeem::applicatie).orElse(""),
                klok.instant()));
    }

    private synchronized void voegToe(Regel regel) {
        laatste.addFirst(regel);
        if (laatste.size() > HOOGSTENS) {
            laatste.removeLast();
        }
    }

    /** Newest first. */
    synchronized List<Regel> laatste() {
        return List.copyOf(laatste);
    }
}
