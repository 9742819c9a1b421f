package nl.zaakregie.voorbeeld.zakenmagazijn.documenten;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.cmis.Documentopslag;
import nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen.Zaakmelder;
import nl.zaakregie.voorbeeld.zakenmagazijn.dms.Dms;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Onderhoudsloop;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.RgbzJson;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;
import org.springframework.beans.factory.annotation.Value;
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

    @Bean
    Dmsvolger dmsvolger(
            JdbcClient jdbc,
            RgbzJson json,
            Clock klok,
            Documentopslag dms,
            TransactionOperations transactie,
            Zaakmelder melder) {
        return new Dmsvolger(
                dms, new JdbcDmsvolgstand(jdbc), new JdbcDocumenten(jdbc, json, klok), transactie, melder::gebeurd);
    }

    /** @param iedere zero or less: the DMS is not followed */
    @Bean
    Onderhoudsloop dmsvolgloop(Dmsvolger volger, @Value("${zakenmagazijn.dms.volgen}") Duration iedere) {
        return new Onderhoudsloop(
                "dms-volgen",
                !iedere.isZero() && !iedere.isNegative()
                        ? List.of(new Onderhoudstaak("dms-volgen", iedere, volger::volg))
                        : List.of());
    }
}
