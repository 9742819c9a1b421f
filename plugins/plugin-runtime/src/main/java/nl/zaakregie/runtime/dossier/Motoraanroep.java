package nl.zaakregie.runtime.dossier;

import java.sql.SQLException;
import java.util.function.Supplier;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.runtime.motor.LopendeActie;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.CommandConfig;
import org.flowable.common.engine.impl.interceptor.CommandExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * A question or command to the engine about one dossier, in the transaction of the caller. Settles when the engine carries
 * it out: at once, also when an action of <em>another</em> dossier gave it. On its own dossier an action only plans; the
 * engine continues when the action has ended. Unwraps what actions throw, and translates a lost race into a refusal.
 */
class Motoraanroep {

    private static final CommandConfig EIGEN_OPDRACHT =
            new CommandConfig().transactionRequired().setContextReusePossible(false);

    private final CommandExecutor opdrachten;

    Motoraanroep(CommandExecutor opdrachten) {
        this.opdrachten = opdrachten;
    }

    void doe(DossierId id, Runnable opdracht) {
        geef(id, () -> {
            opdracht.run();
            return Boolean.TRUE;
        });
    }

    <T> T geef(DossierId id, Supplier<T> opdracht) {
        try {
            return LopendeActie.isVan(id)
                    ? opdracht.get()
                    : opdrachten.execute(EIGEN_OPDRACHT, context -> opdracht.get());
        } catch (FlowableException | PersistenceException | ConcurrencyFailureException e) {
            throw vertaald(e);
        }
    }

    private static RuntimeException vertaald(RuntimeException fout) {
        RuntimeException oorzaak = uitgepakt(fout);
        return isVerlorenRace(oorzaak)
                ? new SociaalDomeinException(DossierFout.ONDERTUSSEN_GEWIJZIGD, oorzaak)
                : oorzaak;
    }

    /** The engine wraps what an action throws once per nested command. */
    private static RuntimeException uitgepakt(RuntimeException fout) {
        RuntimeException binnenste = fout;
        while (binnenste.getClass() == FlowableException.class
                && binnenste.getCause() instanceof RuntimeException dieper) {
            binnenste = dieper;
        }
        return binnenste;
    }

    private static boolean isVerlorenRace(RuntimeException fout) {
        return fout instanceof FlowableOptimisticLockingException
                || fout instanceof ConcurrencyFailureException
                || (fout.getCause() instanceof SQLException oorzaak && isVerlorenRace(oorzaak));
    }

    /** A deadlock or serialization failure reported by the database through the engine. */
    private static boolean isVerlorenRace(SQLException oorzaak) {
        return new SQLStateSQLExceptionTranslator().translate("opdracht aan de motor", null, oorzaak)
                instanceof ConcurrencyFailureException;
    }
}
