package nl.zaakregie.runtime.beslissing;

import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import nl.zaakregie.runtime.motor.Variabelen;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.DmnRepositoryService;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Provides {@link Beslissingen}. */
@AutoConfiguration(after = MotorAutoConfiguration.class)
public class BeslissingAutoConfiguration {

    @Bean
    Beslissingen beslissingen(DmnDecisionService motor, DmnRepositoryService modellen, Variabelen variabelen) {
        return new MotorBeslissingen(motor, modellen, variabelen);
    }
}
