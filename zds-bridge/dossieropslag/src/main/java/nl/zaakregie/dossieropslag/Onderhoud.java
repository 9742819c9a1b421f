package nl.zaakregie.dossieropslag;

import java.time.Duration;
import nl.zaakregie.dossieropslag.nummer.Nummeraanvuller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks after the number stock and the connections, on one thread, as long as the application runs. */
final class Onderhoud implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Onderhoud.class);

    private final Nummeraanvuller nummers;
    private final Verbindingen verbindingen;
    private final Duration tussenpoos;
    private final ThreadPoolTaskScheduler planner = new ThreadPoolTaskScheduler();

    Onderhoud(Nummeraanvuller nummers, Verbindingen verbindingen, Duration tussenpoos) {
        this.nummers = nummers;
        this.verbindingen = verbindingen;
        this.tussenpoos = tussenpoos;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent gebeurtenis) {
        planner.setPoolSize(1);
        planner.setThreadNamePrefix("dossieropslag-");
        planner.setErrorHandler(fout -> log.warn(
                "Onderhoud van de dossieropslag mislukt, fout={}",
                fout.getClass().getSimpleName()));
        planner.initialize();
        planner.scheduleWithFixedDelay(this::kijk, tussenpoos);
    }

    @Override
    public void destroy() {
        planner.shutdown();
    }

    private void kijk() {
        verbindingen.kijk();
        nummers.vulAan();
    }
}
