package nl.zaakregie.doorgifte;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.zaakregie.doorgifte.DoorgifteProperties.Ontvanger;
import nl.zaakregie.stuf.StufVersie;
import nl.zaakregie.stuf.Systeem;
import nl.zaakregie.stuf.client.Berichtnummer;
import nl.zaakregie.stuf.client.Documentclient;
import nl.zaakregie.stuf.client.StufVerbinding;
import nl.zaakregie.stuf.client.Tijdstipgever;
import nl.zaakregie.stuf.client.Verzendresultaat;
import nl.zaakregie.stuf.rgbz.Zaakdocument;
import org.jspecify.annotations.Nullable;

/**
 * Asks in our own name, in the version of the message that was passed on and of the system it was addressed to. Safe for
 * use by many threads.
 */
final class Stufdocumentbron implements Documentbron {

    private static final Systeem NIET_GENOEMD = new Systeem(null, "onbekend", null, null);

    private final StufVerbinding verbinding;
    private final Systeem wij;
    private final @Nullable Ontvanger vervanging;
    private final Tijdstipgever tijdstippen;
    private final Map<Partij, Documentclient> clients = new ConcurrentHashMap<>();

    private record Partij(StufVersie versie, Systeem systeem) {}

    /** @param vervanging the names that come in place of those in the message; absent = as the message has them */
    Stufdocumentbron(
            StufVerbinding verbinding, Systeem wij, @Nullable Ontvanger vervanging, Tijdstipgever tijdstippen) {
        this.verbinding = verbinding;
        this.wij = wij;
        this.vervanging = vervanging;
        this.tijdstippen = tijdstippen;
    }

    @Override
    public Verzendresultaat<Optional<Zaakdocument>> zakenVan(Documentvraag vraag) {
        Systeem zij = vervang(vraag.kop().ontvanger().orElse(NIET_GENOEMD));
        return clients.computeIfAbsent(
                        new Partij(vraag.kop().versie(), zij),
                        partij -> new Documentclient(verbinding, partij.versie(), wij, partij.systeem()))
                .geefZakenVanDocument(
                        new Berichtnummer(UUID.randomUUID().toString(), tijdstippen.volgende()), vraag.document());
    }

    private Systeem vervang(Systeem gegeven) {
        return vervanging == null
                ? gegeven
                : new Systeem(
                        keuze(vervanging.organisatie(), gegeven.organisatie()),
                        Optional.ofNullable(vervanging.applicatie()).orElse(gegeven.applicatie()),
                        keuze(vervanging.administratie(), gegeven.administratie()),
                        null);
    }

    private static @Nullable String keuze(@Nullable String eerst, @Nullable String anders) {
        return eerst == null ? anders : eerst;
    }
}
