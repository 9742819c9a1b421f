package nl.zaakregie.abonnementen;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.abonnementen.Notificatierij.Wachtend;
import nl.zaakregie.stuf.client.Bevestiging;
import nl.zaakregie.stuf.client.Notificatieclient;
import nl.zaakregie.stuf.client.Verzendresultaat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits. What cannot be delivered holds up what came later for the same subscriber about the same zaak; a
 * subscriber that is away has its turn in the next round. A message that may have arrived goes again under its own number.
 */
public final class Notificatiebezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Notificatiebezorger.class);
    private static final int PER_RONDE = 500;
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Notificatierij rij;
    private final Map<String, Notificatieclient> clients;

    Notificatiebezorger(Notificatierij rij, Map<String, Notificatieclient> clients) {
        this.rij = rij;
        this.clients = Map.copyOf(clients);
    }

    /** One round; not inside a transaction. */
    public void bezorg() {
        Set<String> weg = new HashSet<>();
        Set<String> opgehouden = new HashSet<>();
        for (Wachtend bericht : rij.wachtend(PER_RONDE)) {
            String lijn = bericht.bestemming() + '\n' + bericht.notificatie().zaakidentificatie();
            if (weg.contains(bericht.bestemming()) || opgehouden.contains(lijn)) {
                continue;
            }
            Optional<Wachtend> genomen = rij.neem(bericht, LEASE);
            if (genomen.isEmpty()) {
                opgehouden.add(lijn);
            } else if (!bezorg(genomen.get())) {
                weg.add(bericht.bestemming());
            }
        }
    }

    /** @return false when the subscriber is away */
    private boolean bezorg(Wachtend bericht) {
        Notificatieclient client = clients.get(bericht.bestemming());
        if (client == null) {
            rij.afgewezen(bericht.id(), "geen abonnee");
            return true;
        }
        Verzendresultaat<Bevestiging> resultaat = bericht.bestemming().equals(Uitgaandbeheer.BEHEER)
                ? client.initieerNotificeerOverZaak(bericht.nummer(), bericht.notificatie())
                : client.notificeerOverZaak(bericht.nummer(), bericht.notificatie());
        if (resultaat instanceof Verzendresultaat.Beantwoord) {
            rij.geleverd(bericht.id());
            return true;
        }
        if (resultaat instanceof Verzendresultaat.Afgewezen<Bevestiging> nee) {
            String code = nee.fout().code();
            rij.afgewezen(bericht.id(), code.length() > 40 ? code.substring(0, 40) : code);
            LOG.warn(
                    "Notificatie geweigerd, bestemming={}, nummer={}, code={}",
                    bericht.bestemming(),
                    bericht.id(),
                    code);
            return true;
        }
        rij.terug(bericht.id());
        return false;
    }

    /** Names of those that can be told; for the admin page. */
    List<String> bestemmingen() {
        return clients.keySet().stream().sorted().toList();
    }
}
