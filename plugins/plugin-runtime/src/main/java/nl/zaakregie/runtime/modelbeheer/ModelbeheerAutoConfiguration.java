package nl.zaakregie.runtime.modelbeheer;

import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.runtime.motor.Modellen;
import nl.zaakregie.runtime.motor.MotorAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Checking models and migrating running cases. */
@AutoConfiguration(after = MotorAutoConfiguration.class)
public class ModelbeheerAutoConfiguration {

    /** The REST edge, in a web application only. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class Web {

        @Bean
        ModelcontroleController modelcontroleController(Modellen modellen, Gebruikers gebruikers) {
            return new ModelcontroleController(modellen, gebruikers);
        }
    }
}
