package nl.zaakregie.runtime.schema;

import java.util.Set;
import org.flowable.app.spring.SpringAppEngineConfiguration;
import org.flowable.cmmn.spring.SpringCmmnEngineConfiguration;
import org.flowable.dmn.spring.SpringDmnEngineConfiguration;
import org.flowable.eventregistry.spring.SpringEventRegistryEngineConfiguration;
import org.flowable.idm.spring.SpringIdmEngineConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/**
 * Makes the engine wait for all migrations. Without it the engine makes its tables first when there is no JPA, and the
 * very first start of a host with a Flyway of its own fails on a schema that is not empty.
 */
class MotorDetector extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        return Set.of(
                SpringCmmnEngineConfiguration.class,
                SpringProcessEngineConfiguration.class,
                SpringDmnEngineConfiguration.class,
                SpringAppEngineConfiguration.class,
                SpringIdmEngineConfiguration.class,
                SpringEventRegistryEngineConfiguration.class);
    }
}
