package nl.zaakregie.runtime.modelbeheer;

import java.time.Clock;
import java.util.List;
import nl.zaakregie.runtime.modelbeheer.Migratie.Zaakstand;
import nl.zaakregie.runtime.modelbeheer.MigratieRepository.Beurt;
import nl.zaakregie.runtime.wachtrij.Mislukking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works through the cases that wait, a batch at a time and every case in a transaction of its own. What is done stays
 * done: after a crash any node goes on with what still waits, and several nodes share the work.
 */
class Migratieronde {

    private static final Logger LOG = LoggerFactory.getLogger(Migratieronde.class);
    private static final int PARTIJ = 50;
    private static final int LANGSTE_REDEN = 400;

    private final MigratieRepository migraties;
    private final ZaakMigreren zaakMigreren;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Migratieronde(MigratieRepository migraties, ZaakMigreren zaakMigreren, TransactionTemplate transactie, Clock klok) {
        this.migraties = migraties;
        this.zaakMigreren = zaakMigreren;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** @return whether there was work */
    boolean neem() {
        List<Beurt> partij = migraties.wachtenden(PARTIJ);
        long gedaan = partij.stream().filter(this::migreer).count();
        if (partij.size() < PARTIJ) {
            migraties.rondAf(klok.instant());
        }
        return gedaan > 0;
    }

    private boolean migreer(Beurt beurt) {
        try {
            return Boolean.TRUE.equals(transactie.execute(status -> zaakMigreren.uitvoeren(beurt)));
        } catch (ZaakMigreren.Verlies e) {
            blijft(beurt, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            blijft(beurt, "fout " + Mislukking.van(e).code());
        }
        return true;
    }

    private void blijft(Beurt beurt, String reden) {
        LOG.warn("Zaak niet gemigreerd, migratie={}, reden={}", beurt.migratie(), reden);
        String kort = reden.length() > LANGSTE_REDEN ? reden.substring(0, LANGSTE_REDEN) : reden;
        transactie.executeWithoutResult(status -> migraties.blijft(beurt, Zaakstand.MISLUKT, kort));
    }
}
