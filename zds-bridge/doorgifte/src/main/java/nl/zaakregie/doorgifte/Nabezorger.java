package nl.zaakregie.doorgifte;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.doorgifte.Berichtopener.Geopend;
import nl.zaakregie.doorgifte.Magazijnverbinding.Onbereikbaar;
import nl.zaakregie.doorgifte.Wachtrij.Wachtend;
import nl.zaakregie.ontvangst.Meelezer;
import nl.zaakregie.stuf.log.Richting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Delivers what was kept, in order: what is still waiting holds up what came later from the same sender or about the same
 * zaak, and nothing else. The same bytes go out each time, so a message that did arrive is recognised over there.
 */
final class Nabezorger {

    private static final Logger LOG = LoggerFactory.getLogger(Nabezorger.class);
    private static final int PER_KEER = 200;
    private static final int POGINGEN = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);

    private enum Uitkomst {
        KLAAR,
        LATER,
        ONBEREIKBAAR
    }

    private final Wachtrij wachtrij;
    private final Magazijnverbinding magazijn;
    private final Berichtopener opener;
    private final Meelezer meelezer;
    private final TransactionOperations transactie;
    private final Doorgiftelog log;

    Nabezorger(
            Wachtrij wachtrij,
            Magazijnverbinding magazijn,
            Berichtopener opener,
            Meelezer meelezer,
            TransactionOperations transactie,
            Doorgiftelog log) {
        this.wachtrij = wachtrij;
        this.magazijn = magazijn;
        this.opener = opener;
        this.meelezer = meelezer;
        this.transactie = transactie;
        this.log = log;
    }

    /** Until nothing is left or nothing goes. */
    void bezorg() {
        List<Wachtend> ronde = wachtrij.wachtend(PER_KEER);
        while (!ronde.isEmpty() && bezorg(ronde) && ronde.size() == PER_KEER) {
            ronde = wachtrij.wachtend(PER_KEER);
        }
    }

    /** @return whether going on makes sense */
    private boolean bezorg(List<Wachtend> ronde) {
        Set<String> opgehouden = new HashSet<>();
        boolean gevorderd = false;
        for (Wachtend bericht : ronde) {
            Set<String> rijen = rijen(bericht);
            Uitkomst uitkomst = rijen.stream().anyMatch(opgehouden::contains) || !wachtrij.neem(bericht.id(), LEASE)
                    ? Uitkomst.LATER
                    : bezorg(bericht);
            if (uitkomst == Uitkomst.ONBEREIKBAAR) {
                return false;
            }
            if (uitkomst == Uitkomst.LATER) {
                opgehouden.addAll(rijen);
            } else {
                gevorderd = true;
            }
        }
        return gevorderd;
    }

    private static Set<String> rijen(Wachtend bericht) {
        Set<String> rijen = new HashSet<>();
        rijen.add("zender " + bericht.zender());
        if (bericht.zaak() != null) {
            rijen.add("zaak " + bericht.zaak());
        }
        return rijen;
    }

    private Uitkomst bezorg(Wachtend bericht) {
        try {
            Verzoek verzoek = wachtrij.lees(bericht.id());
            Doorgiftelog.Regel regel = log.begin();
            try (Romp inhoud = verzoek.inhoud();
                    Antwoord antwoord = stuur(bericht, verzoek, regel)) {
                return verwerk(bericht, verzoek, antwoord, regel);
            }
        } catch (Onbereikbaar e) {
            wachtrij.terug(bericht.id());
            return Uitkomst.ONBEREIKBAAR;
        } catch (IOException e) {
            wachtrij.terug(bericht.id());
            return Uitkomst.LATER;
        }
    }

    /** An attempt without an answer is told to the log too. */
    private Antwoord stuur(Wachtend bericht, Verzoek verzoek, Doorgiftelog.Regel regel) throws Onbereikbaar {
        try {
            return magazijn.stuur(verzoek);
        } catch (Onbereikbaar e) {
            regel.mislukt(bericht, verzoek, e);
            throw e;
        }
    }

    private Uitkomst verwerk(Wachtend bericht, Verzoek verzoek, Antwoord antwoord, Doorgiftelog.Regel regel)
            throws IOException {
        Magazijnoordeel oordeel = Magazijnoordeel.over(antwoord);
        Optional<Geopend> geopend = opener.open(verzoek);
        try {
            geopend.ifPresentOrElse(
                    g -> regel.sluit(
                            Richting.UITGAAND, g.kop(), meelezer.lees(g.kop(), g.bericht()), verzoek, antwoord),
                    () -> regel.sluit(bericht, verzoek, antwoord));
            return verwerk(bericht, geopend, oordeel);
        } finally {
            geopend.ifPresent(Geopend::close);
        }
    }

    private Uitkomst verwerk(Wachtend bericht, Optional<Geopend> geopend, Magazijnoordeel oordeel) {
        if (oordeel.aangenomen()) {
            rondAf(bericht, geopend);
            LOG.info("Bewaard bericht afgeleverd bij het zakenmagazijn, nummer={}", bericht.id());
            return Uitkomst.KLAAR;
        }
        if (oordeel.tijdelijk() && bericht.pogingen() < POGINGEN) {
            wachtrij.terug(bericht.id());
            return Uitkomst.LATER;
        }
        wachtrij.afgewezen(bericht.id(), oordeel.code());
        LOG.warn("Bewaard bericht geweigerd door het zakenmagazijn, nummer={}, code={}", bericht.id(), oordeel.code());
        return Uitkomst.KLAAR;
    }

    /** Noticing and forgetting commit together, so that neither happens without the other. */
    private void rondAf(Wachtend bericht, Optional<Geopend> geopend) {
        transactie.executeWithoutResult(s -> {
            geopend.ifPresent(g -> meelezer.meld(g.kop(), meelezer.lees(g.kop(), g.bericht())));
            wachtrij.geleverd(bericht.id());
        });
    }
}
