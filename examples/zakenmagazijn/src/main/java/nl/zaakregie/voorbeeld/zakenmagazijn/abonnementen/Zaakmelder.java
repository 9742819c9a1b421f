package nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.abonnementen.Abonnementenbeheer;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaaknotificatie;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaaktype;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.jspecify.annotations.Nullable;

/** Tells abonnementenbeheer what a message did to a zaak, in the transaction of the message. */
public final class Zaakmelder {

    private static final Zaaktype ONBEKEND = Zaaktype.van("", "");

    private final boolean aan;
    private final Zaken zaken;
    private final Abonnementenbeheer beheer;

    Zaakmelder(boolean aan, Zaken zaken, Abonnementenbeheer beheer) {
        this.aan = aan;
        this.zaken = zaken;
        this.beheer = beheer;
    }

    public void gebeurd(Berichtkop kop, Gebeurtenis gebeurtenis, List<String> zaakidentificaties) {
        meld(kop.zender().map(Systeem::applicatie).orElse(null), gebeurtenis, zaakidentificaties);
    }

    /** What somebody did in the DMS: the change log does not tell who. */
    public void gebeurd(Gebeurtenis gebeurtenis, List<String> zaakidentificaties) {
        meld(null, gebeurtenis, zaakidentificaties);
    }

    private void meld(@Nullable String door, Gebeurtenis gebeurtenis, List<String> zaakidentificaties) {
        if (aan) {
            zaakidentificaties.stream()
                    .flatMap(id -> zaken.vind(id).stream())
                    .forEach(zaak -> beheer.gebeurd(notificatie(door, gebeurtenis, zaak)));
        }
    }

    private static Zaaknotificatie notificatie(@Nullable String door, Gebeurtenis gebeurtenis, Zaak zaak) {
        return new Zaaknotificatie(
                zaak.identificatie(),
                Optional.ofNullable(zaak.zaaktype()).orElse(ONBEKEND),
                gebeurtenis,
                door,
                laatste(zaak.statussen()),
                List.of());
    }

    private static @Nullable Zaakstatus laatste(List<Zaakstatus> statussen) {
        return statussen.isEmpty() ? null : statussen.get(statussen.size() - 1);
    }
}
