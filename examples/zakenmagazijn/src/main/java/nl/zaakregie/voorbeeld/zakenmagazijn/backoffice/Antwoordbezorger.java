package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Delivers the answers in the background, again and again until the regiesysteem has confirmed each. */
class Antwoordbezorger implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Antwoordbezorger.class);
    private static final Duration RONDE = Duration.ofMillis(500);
    private static final Duration LANGSTE_PAUZE = Duration.ofSeconds(60);

    private final JdbcOverdrachten overdrachten;
    private final Antwoordverzender verzender;
    private final Clock klok;
    private final ScheduledExecutorService werker =
            Executors.newSingleThreadScheduledExecutor(taak -> new Thread(taak, "backoffice-antwoorden"));

    Antwoordbezorger(JdbcOverdrachten overdrachten, Antwoordverzender verzender, Clock klok) {
        this.overdrachten = overdrachten;
        this.verzender = verzender;
        this.klok = klok;
    }

    void start() {
        werker.scheduleWithFixedDelay(this::ronde, RONDE.toMillis(), RONDE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        werker.shutdownNow();
    }

    /** An exception may not leave this method: it would end the schedule. */
    private void ronde() {
        try {
            overdrachten.teBezorgen(klok.instant()).forEach(this::bezorg);
        } catch (RuntimeException fout) {
            log.warn(
                    "Ronde van de backoffice mislukt, soort={}", fout.getClass().getSimpleName());
        }
    }

    private void bezorg(Overdracht overdracht) {
        boolean bevestigd = overdracht
                .mogelijkAntwoord()
                .map(antwoord -> verzender.verstuur(overdracht, antwoord))
                .orElse(false);
        if (bevestigd) {
            overdrachten.bezorgd(overdracht.id());
        } else {
            overdrachten.mislukt(overdracht.id(), volgendePoging(overdracht.pogingen()));
        }
        log.info(
                "Antwoord op overdracht, zaak={}, bevestigd={}, eerdere pogingen={}",
                overdracht.zaakidentificatie(),
                bevestigd,
                overdracht.pogingen());
    }

    /** Doubles from one second on. */
    private Instant volgendePoging(int mislukt) {
        Duration pauze = Duration.ofSeconds(1L << Math.min(mislukt, 6));
        return klok.instant().plus(pauze.compareTo(LANGSTE_PAUZE) > 0 ? LANGSTE_PAUZE : pauze);
    }
}
