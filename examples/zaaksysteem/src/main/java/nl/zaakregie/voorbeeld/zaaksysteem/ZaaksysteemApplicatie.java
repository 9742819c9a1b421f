package nl.zaakregie.voorbeeld.zaaksysteem;

import nl.zaakregie.voorbeeld.zaaksysteem.medewerkers.MedewerkersConfiguratie;
import nl.zaakregie.voorbeeld.zaaksysteem.regie.RegieConfiguratie;
import nl.zaakregie.voorbeeld.zaaksysteem.zaken.ZakenConfiguratie;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The zaaksysteem. Of the regie it names only its own part; the plugins configure themselves. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ZakenConfiguratie.class, MedewerkersConfiguratie.class, RegieConfiguratie.class})
public class ZaaksysteemApplicatie {

    public static void main(String[] args) {
        SpringApplication.run(ZaaksysteemApplicatie.class, args);
    }
}
