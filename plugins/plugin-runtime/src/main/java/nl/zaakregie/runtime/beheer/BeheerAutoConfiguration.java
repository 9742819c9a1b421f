package nl.zaakregie.runtime.beheer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.runtime.gebeurtenis.GebeurtenisAutoConfiguration;
import nl.zaakregie.runtime.inkomend.InkomendAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.UitgaandAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.UitgaandOverzicht;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the runtime one of the plugins. */
@AutoConfiguration(
        after = {GebeurtenisAutoConfiguration.class, InkomendAutoConfiguration.class, UitgaandAutoConfiguration.class})
public class BeheerAutoConfiguration {

    @Bean
    RuntimePlugin runtimePlugin(
            @Qualifier("uitgaandWerkbron") Werkbron uitgaand,
            @Qualifier("inkomendWerkbron") Werkbron inkomend,
            @Qualifier("gebeurtenisWerkbron") Werkbron gebeurtenissen,
            UitgaandOverzicht overzicht,
            Opruimen opruimen) {
        return new RuntimePlugin(List.of(uitgaand, inkomend, gebeurtenissen), overzicht, opruimen);
    }

    @Bean
    Opruimen opruimen(
            JdbcClient jdbc,
            PlatformTransactionManager transactiebeheer,
            Clock klok,
            @Value("${zaakregie.uitgaand.bewaartermijn:90d}") Duration uitgaand,
            @Value("${zaakregie.inkomend.bewaartermijn:90d}") Duration inkomend,
            @Value("${zaakregie.herhaling.bewaartermijn:1d}") Duration verzoeken) {
        return new Opruimen(
                jdbc,
                new TransactionTemplate(transactiebeheer),
                klok,
                new Opruimen.Bewaartermijnen(uitgaand, inkomend, verzoeken));
    }
}
