package nl.zaakregie.protocollering;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Trace and span ids in the form of W3C Trace Context (16 and 8 bytes, hexadecimal). The trace of the request is taken
 * over when a tracing library put one in the MDC; else all rows of one transaction share a new one.
 */
final class Traceersleutel {

    private static final String MDC_SLEUTEL = "traceId";
    private static final Pattern VORM = Pattern.compile("[0-9a-f]{32}");

    private Traceersleutel() {}

    static String trace() {
        return Optional.ofNullable(MDC.get(MDC_SLEUTEL))
                .filter(t -> VORM.matcher(t).matches())
                .orElseGet(Traceersleutel::vanTransactie);
    }

    static String span() {
        return "%016x".formatted(ThreadLocalRandom.current().nextLong());
    }

    private static String vanTransactie() {
        Object bestaand = TransactionSynchronizationManager.getResource(Traceersleutel.class);
        if (bestaand != null) {
            return (String) bestaand;
        }
        String nieuw = UUID.randomUUID().toString().replace("-", "");
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(Traceersleutel.class, nieuw);
            TransactionSynchronizationManager.registerSynchronization(new Opruimen());
        }
        return nieuw;
    }

    private static final class Opruimen implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Traceersleutel.class);
        }
    }
}
