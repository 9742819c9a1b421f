package nl.zaakregie.runtime.dossier;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds the one index that the engine lacks: from a dossier to its cases. Made after the engine made its tables, so not by a
 * migration of ours.
 */
final class Taakindex implements InitializingBean {

    private final JdbcClient jdbc;

    Taakindex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        try {
            jdbc.sql("CREATE INDEX IF NOT EXISTS zr_dossier_exemplaar ON ACT_CMMN_RU_CASE_INST (BUSINESS_KEY_)")
                    .update();
        } catch (DuplicateKeyException doorEenAnderKnooppunt) {
            // PostgreSQL says this when another node makes it at the same moment
        }
    }
}
