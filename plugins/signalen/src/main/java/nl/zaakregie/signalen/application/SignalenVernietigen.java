package nl.zaakregie.signalen.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Destroys signals nothing followed on once their term is over: text, persons, melder, all that was done. Number and
 * day remain as proof. Each in its own transaction, so that being cut off harms nothing.
 */
public final class SignalenVernietigen {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final SignaalRepository signalen;
    private final TransactionTemplate transactie;
    private final Clock klok;

    public SignalenVernietigen(SignaalRepository signalen, TransactionTemplate transactie, Clock klok) {
        this.signalen = signalen;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** @return how many were destroyed */
    public int uitvoeren() {
        LocalDate vandaag = klok.instant().atZone(NEDERLAND).toLocalDate();
        int vernietigd = 0;
        for (Signaal signaal : signalen.vervallen(vandaag)) {
            transactie.executeWithoutResult(status -> signalen.vernietig(signaal, klok.instant()));
            vernietigd++;
        }
        return vernietigd;
    }
}
