package nl.zaakregie.ontvangst;

import java.time.Clock;
import nl.zaakregie.api.bericht.Inkomend;
import nl.zaakregie.stuf.server.Berichtregister;
import nl.zaakregie.stuf.server.JdbcBerichtregister;
import nl.zaakregie.stuf.server.NotificatieServices;
import nl.zaakregie.stuf.server.OverdrachtServices;
import nl.zaakregie.stuf.server.StufServerAutoConfiguration;
import nl.zaakregie.stuf.server.ZaakServices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers creeerZaak and bevestigOverdragenZaak at the endpoints of stuf-server. */
@AutoConfiguration(before = StufServerAutoConfiguration.class)
public class OntvangstAutoConfiguration {

    /** A host that registers messages itself keeps its own register. */
    @Bean
    @ConditionalOnMissingBean
    Berichtregister berichtregister(JdbcClient jdbc, PlatformTransactionManager transactiebeheer, Clock klok) {
        return new JdbcBerichtregister(jdbc, new TransactionTemplate(transactiebeheer), klok, "zr_ontvangst_bericht");
    }

    @Bean
    ZaakServices zaakontvangst(Inkomend inkomend) {
        return new Zaakontvangst(new Aanname(inkomend));
    }

    @Bean
    OverdrachtServices overdrachtontvangst(Inkomend inkomend) {
        return new Overdrachtontvangst(new Aanname(inkomend));
    }

    @Bean
    Meelezer meelezer(Inkomend inkomend) {
        return new Inboxmeelezer(inkomend);
    }

    /** What abonnementenbeheer tells us; the trigger is not for us but for abonnementenbeheer itself. */
    @Bean
    NotificatieServices notificatieontvangst(Meelezer meelezer, ObjectProvider<Zaaknavraag> navraag) {
        return new Notificatieontvangst(meelezer, navraag::getIfAvailable);
    }

    @Bean
    OntvangstPlugin ontvangstPlugin(JdbcClient jdbc, Clock klok) {
        return new OntvangstPlugin(new Ontvangsttelling(jdbc, klok));
    }
}
