package nl.zaakregie.runtime.beheer;

import java.util.List;
import nl.zaakregie.api.werk.Werkbron;
import nl.zaakregie.runtime.gebeurtenis.GebeurtenisAutoConfiguration;
import nl.zaakregie.runtime.inkomend.InkomendAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.UitgaandAutoConfiguration;
import nl.zaakregie.runtime.uitgaand.UitgaandOverzicht;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Makes the runtime one of the plugins. */
@AutoConfiguration(
        after = {GebeurtenisAutoConfiguration.class, InkomendAutoConfiguration.class, UitgaandAutoConfiguration.class})
public class BeheerAutoConfiguration {

    @Bean
    RuntimePlugin runtimePlugin(
            @Qualifier("uitgaandWerkbron") Werkbron uitgaand,
            @Qualifier("inkomendWerkbron") Werkbron inkomend,
            @Qualifier("gebeurtenisWerkbron") Werkbron gebeurtenissen,
            UitgaandOverzicht overzicht) {
        return new RuntimePlugin(List.of(uitgaand, inkomend, gebeurtenissen), overzicht);
    }
}
