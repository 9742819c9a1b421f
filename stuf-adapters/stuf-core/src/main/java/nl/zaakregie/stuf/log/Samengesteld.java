package nl.zaakregie.stuf.log;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Several logs as one. */
final class Samengesteld implements Berichtenlog {

    private static final Logger LOG = LoggerFactory.getLogger(Samengesteld.class);

    private final List<Berichtenlog> logs;

    Samengesteld(List<Berichtenlog> logs) {
        this.logs = List.copyOf(logs);
    }

    @Override
    public void noteer(Uitwisseling uitwisseling) {
        for (Berichtenlog log : logs) {
            try {
                log.noteer(uitwisseling);
            } catch (RuntimeException e) {
                // the text of a failure may hold content
                LOG.error(
                        "Berichtenlog faalt, log={}, fout={}",
                        log.getClass().getSimpleName(),
                        e.getClass().getName());
            }
        }
    }

    @Override
    public int hoogsteInhoud() {
        return logs.stream().mapToInt(Berichtenlog::hoogsteInhoud).max().orElse(0);
    }
}
