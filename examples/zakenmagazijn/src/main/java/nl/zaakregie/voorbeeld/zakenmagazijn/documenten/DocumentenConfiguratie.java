package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.time.Clock;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.voorbeeld.zakenmagazijn.dms.Dms;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The documents of the zakenmagazijn. */
@Configuration(proxyBeanMethods = false)
public class DocumentenConfiguratie {

    @Bean
    Zaakdocumenten zaakdocumenten(
            JdbcClient jdbc, RgbzJson json, Clock klok, Documentopslag opslag, Dms dms, Zaken zaken) {
        return new Zaakdocumenten(
                new JdbcDocumenten(jdbc, json, klok),
                opslag,
                new Documentlijsten(opslag, dms.wijzigingen()::stand),
                zaken::bestaat);
    }

    @Bean
    Documentbewerking documentbewerking(
            JdbcClient jdbc,
            RgbzJson json,
            Clock klok,
            Documentopslag dms,
            Zaakdocumenten documenten,
            TransactionOperations transactie) {
        return new Documentbewerking(
                documenten, new JdbcDocumenten(jdbc, json, klok), new JdbcUitcheckingen(jdbc, klok), dms, transactie);
    }
}
