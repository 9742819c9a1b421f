package nl.zaakregie.runtime.wachtrij;

import java.time.Clock;
import nl.zaakregie.runtime.json.Opslagjson;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What the queues share. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
public class WachtrijAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock klok() {
        return Clock.systemUTC();
    }

    @Bean
    Opslagjson opslagjson() {
        return new Opslagjson();
    }
}
