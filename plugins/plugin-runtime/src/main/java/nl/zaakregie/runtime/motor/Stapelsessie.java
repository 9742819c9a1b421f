package nl.zaakregie.runtime.motor;

import java.util.Collection;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.executor.BatchExecutorException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.common.engine.impl.db.DbSqlSessionFactory;
import org.flowable.common.engine.impl.db.HasRevision;
import org.flowable.common.engine.impl.persistence.cache.EntityCache;
import org.flowable.common.engine.impl.persistence.entity.Entity;

/**
 * Writes new rows of one kind as a batch of one statement. The engine writes them as one statement of its own for every
 * number of rows: opening a case makes a text of thousands of parameters, which MyBatis and the database read anew.
 */
class Stapelsessie extends DbSqlSession {

    private Stapelsessie(DbSqlSessionFactory bron, EntityCache geheugen) {
        super(bron, geheugen);
    }

    @Override
    protected void flushBulkInsert(Collection<Entity> rijen, Class<? extends Entity> soort) {
        String opdracht = dbSqlSessionFactory.mapStatement(dbSqlSessionFactory.getInsertStatement(soort));
        // Not closed: that would close the connection of the command. It holds nothing once it has been flushed.
        SqlSession stapel =
                dbSqlSessionFactory.getSqlSessionFactory().openSession(ExecutorType.BATCH, sqlSession.getConnection());
        rijen.forEach(rij -> stapel.insert(opdracht, rij));
        schrijf(stapel);
        rijen.stream().filter(HasRevision.class::isInstance).forEach(this::incrementRevision);
    }

    /** A lost race must be seen as one: with the fault of the database itself as cause, as everywhere else in the engine. */
    private static void schrijf(SqlSession stapel) {
        try {
            stapel.flushStatements();
        } catch (PersistenceException e) {
            if (e.getCause() instanceof BatchExecutorException stapelfout) {
                throw new PersistenceException("Rijen zijn niet te schrijven", stapelfout.getBatchUpdateException());
            }
            throw e;
        }
    }

    /** Makes them for one engine. */
    static class Bron extends DbSqlSessionFactory {

        Bron(boolean metVoorvoegsel) {
            super(metVoorvoegsel);
        }

        @Override
        protected DbSqlSession createDbSqlSession() {
            return new Stapelsessie(this, Context.getCommandContext().getSession(EntityCache.class));
        }
    }
}
