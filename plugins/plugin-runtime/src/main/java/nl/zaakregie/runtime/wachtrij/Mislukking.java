package nl.zaakregie.runtime.wachtrij;

import nl.zaakregie.api.fout.Foutsoort;
import nl.zaakregie.api.fout.SociaalDomeinException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * What may be kept of a failure: a code, and whether trying again can help without anybody doing something.
 *
 * @param code our error code, or the simple name of the exception class; never its text, which may hold personal data
 * @param technisch retried without maximum
 */
public record Mislukking(String code, boolean technisch) {

    public static Mislukking van(Throwable fout) {
        if (fout instanceof SociaalDomeinException onze) {
            return new Mislukking(onze.foutcode().code(), onze.foutcode().soort() == Foutsoort.TECHNISCH);
        }
        return new Mislukking(fout.getClass().getSimpleName(), isInfrastructuur(fout));
    }

    private static boolean isInfrastructuur(Throwable fout) {
        return fout instanceof TransientDataAccessException
                || fout instanceof RecoverableDataAccessException
                || fout instanceof NonTransientDataAccessResourceException
                || fout instanceof CannotGetJdbcConnectionException
                || fout instanceof CannotCreateTransactionException
                || fout instanceof TransactionSystemException;
    }
}
