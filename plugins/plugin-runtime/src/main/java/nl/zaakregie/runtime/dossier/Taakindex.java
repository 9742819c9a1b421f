package nl.zaakregie.runtime.dossier;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds the indexes that the engine lacks: from a dossier to its cases, and tasks by urgency, so that the first of a long
 * list are found without sorting all. Made after the engine made its tables, so not by a migration of ours.
 */
final class Taakindex implements InitializingBean {

    private final JdbcClient jdbc;

    Taakindex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        maak("zr_dossier_exemplaar ON ACT_CMMN_RU_CASE_INST (BUSINESS_KEY_)");
        maak("zr_dossier_dringend ON ACT_RU_TASK (DUE_DATE_, CREATE_TIME_, ID_)");
    }

    private void maak(String index) {
        try {
            jdbc.sql("CREATE INDEX IF NOT EXISTS " + index).update();
        } catch (DuplicateKeyException doorEenAnderKnooppunt) {
            // PostgreSQL says this when another node makes it at the same moment
        }
    }
}
