package nl.zaakregie.runtime.motor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.BatchUpdateException;
import java.util.Date;
import nl.zaakregie.runtime.proef.Proefhost;
import nl.zaakregie.testkit.database.Databasesoort;
import nl.zaakregie.testkit.database.OpElkeDatabase;
import org.apache.ibatis.exceptions.PersistenceException;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.cmmn.engine.impl.persistence.entity.MilestoneInstanceEntity;
import org.flowable.cmmn.engine.impl.persistence.entity.MilestoneInstanceEntityManager;

class StapelsessieIT {

    /** As the engine itself reports it, so that a lost race is recognised; also when cases and processes share a session. */
    @OpElkeDatabase
    void geeftVanEenGeweigerdeStapelDeFoutVanDeDatabase(Databasesoort soort) {
        CmmnEngineConfiguration motor =
                Proefhost.op(soort).getBean(CmmnEngine.class).getCmmnEngineConfiguration();

        assertThatThrownBy(() -> motor.getCommandExecutor().execute(context -> {
                    voegToe(motor.getMilestoneInstanceEntityManager(), "eerste");
                    voegToe(motor.getMilestoneInstanceEntityManager(), "tweede");
                    return true;
                }))
                .isInstanceOf(PersistenceException.class)
                .hasCauseInstanceOf(BatchUpdateException.class);
    }

    /** Of a case that does not exist. */
    private static void voegToe(MilestoneInstanceEntityManager mijlpalen, String naam) {
        MilestoneInstanceEntity mijlpaal = mijlpalen.create();
        mijlpaal.setName(naam);
        mijlpaal.setTimeStamp(new Date());
        mijlpaal.setCaseInstanceId("onbekend");
        mijlpaal.setCaseDefinitionId("onbekend");
        mijlpaal.setElementId("mijlpaal");
        mijlpalen.insert(mijlpaal);
    }
}
