package nl.zaakregie.doelbinding;

import java.util.List;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows of the protocol in the caller's transaction, or in one of its own when there is none or it is read-only.
 * Whatever goes wrong comes out as a refusal, so that nothing is shown.
 */
final class Protocolpen {

    private final Protocol protocol;
    private final TransactionTemplate mee;
    private final TransactionTemplate eigen;

    Protocolpen(Protocol protocol, PlatformTransactionManager transacties) {
        this.protocol = protocol;
        this.mee = new TransactionTemplate(transacties);
        this.eigen = new TransactionTemplate(transacties);
        this.eigen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was allowed; all rows or none. */
    void legVast(List<Protocolregel> regels) {
        TransactionTemplate transactie = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? eigen : mee;
        schrijf(() -> transactie.executeWithoutResult(status -> regels.forEach(protocol::leg)));
    }

    /** What was refused. Leaves the caller's transaction alone: he may want to go on without it. */
    void legWeigeringVast(List<Protocolregel> regels) {
        schrijf(() -> regels.forEach(protocol::leg));
    }

    private static void schrijf(Runnable werk) {
        try {
            werk.run();
        } catch (RuntimeException e) {
            throw new SociaalDomeinException(DoelbindingFout.NIET_GEPROTOCOLLEERD, e);
        }
    }
}
