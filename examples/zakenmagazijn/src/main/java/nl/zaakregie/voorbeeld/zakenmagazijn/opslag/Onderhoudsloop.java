package nl.zaakregie.voorbeeld.zakenmagazijn.opslag;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.werk.Onderhoudstaak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Does recurring work on a thread of its own, which elsewhere plugin-runtime does. */
public final class Onderhoudsloop implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Onderhoudsloop.class);

    /** Milliseconds: what is due only once in a long while is done too by a process that never lives long. */
    private static final long NA_DE_START = 3_000;

    private final ScheduledExecutorService werker;

    public Onderhoudsloop(String naam, List<Onderhoudstaak> taken) {
        werker = Executors.newSingleThreadScheduledExecutor(taak -> new Thread(taak, naam));
        for (Onderhoudstaak taak : taken) {
            long pauze = taak.iedere().toMillis();
            werker.scheduleWithFixedDelay(() -> doe(taak), Math.min(pauze, NA_DE_START), pauze, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        werker.shutdownNow();
    }

    /** An exception may not leave this method: it would end the schedule. */
    private static void doe(Onderhoudstaak taak) {
        try {
            taak.werk().run();
        } catch (RuntimeException fout) {
            LOG.warn(
                    "Onderhoud mislukt, taak={}, soort={}",
                    taak.naam(),
                    fout.getClass().getSimpleName());
        }
    }
}
