package nl.zaakregie.protocollering;

import java.time.Clock;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Protocolregel;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the protocol. What was allowed stands or falls with the caller's transaction, so without one it is refused; a
 * refusal gets a transaction of its own, because the caller's is about to roll back. Every failure stops the processing.
 */
final class JdbcProtocol implements Protocol {

    private final RegelRepository regels;
    private final Clock klok;
    private final TransactionTemplate eigenTransactie;

    JdbcProtocol(RegelRepository regels, Clock klok, PlatformTransactionManager transacties) {
        this.regels = regels;
        this.klok = klok;
        this.eigenTransactie = new TransactionTemplate(transacties);
        this.eigenTransactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void leg(Protocolregel regel) {
        if (regel.toegestaan() && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw ProtocolFout.GEEN_TRANSACTIE.fout();
        }
        try {
            schrijf(regel);
        } catch (DataAccessException | TransactionException e) {
            throw new SociaalDomeinException(ProtocolFout.NIET_GESCHREVEN, e);
        }
    }

    private void schrijf(Protocolregel regel) {
        if (regel.toegestaan()) {
            regels.voegToe(regel, klok.instant());
        } else {
            eigenTransactie.executeWithoutResult(status -> regels.voegToe(regel, klok.instant()));
        }
    }
}
