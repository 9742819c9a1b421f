package nl.zaakregie.plan;

import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.application.Casus;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.DeelplannenBeslist;
import nl.zaakregie.plan.application.Deelplanoverzicht;
import nl.zaakregie.plan.application.DeelplanzaakAanmaken;
import nl.zaakregie.plan.application.DeelplanzaakSluiten;
import nl.zaakregie.plan.application.OverdrachtVolgen;
import nl.zaakregie.plan.application.PlanAfsluiten;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.application.PlanOpenen;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.PlanVaststellen;
import nl.zaakregie.plan.application.Planbewerking;
import nl.zaakregie.plan.application.PlandocumentBewaren;
import nl.zaakregie.plan.application.Planopmaak;
import nl.zaakregie.plan.application.Regisseurs;
import nl.zaakregie.plan.application.Uitvoeringslog;
import nl.zaakregie.plan.application.VoortgangVastleggen;
import nl.zaakregie.plan.cmmn.Planacties;
import nl.zaakregie.plan.document.PdfPlanopmaak;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.persistence.JdbcPlannen;
import nl.zaakregie.plan.persistence.JdbcUitvoeringen;
import nl.zaakregie.plan.web.PlanWebConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. A gemeente can replace the look of the plan document by a {@link Planopmaak} of its own. */
@AutoConfiguration
@Import(PlanWebConfiguration.class)
public class PlanAutoConfiguration {

    @Bean
    Plannen plannen(JdbcClient jdbc) {
        return new JdbcPlannen(jdbc);
    }

    @Bean
    Uitvoeringen deelplanuitvoeringen(JdbcClient jdbc) {
        return new JdbcUitvoeringen(jdbc);
    }

    @Bean
    Planbewerking planbewerking(Plannen plannen, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        return new Planbewerking(plannen, toegang, gebruikers, klok);
    }

    @Bean
    Uitvoeringslog uitvoeringslog(Gebruikers gebruikers, Clock klok) {
        return new Uitvoeringslog(gebruikers, klok);
    }

    @Bean
    Casus plancasus(Dossiers dossiers) {
        return new Casus(dossiers);
    }

    @Bean
    Regisseurs planregisseurs(Dossiers dossiers, Gebruikers gebruikers) {
        return new Regisseurs(dossiers, gebruikers);
    }

    @Bean
    PlanOpenen planOpenen(Plannen plannen, Gebruikers gebruikers, Clock klok) {
        return new PlanOpenen(plannen, gebruikers, klok);
    }

    @Bean
    PlanAfsluiten planAfsluiten(Plannen plannen, Gebruikers gebruikers, Clock klok) {
        return new PlanAfsluiten(plannen, gebruikers, klok);
    }

    @Bean
    PlanBijhouden planBijhouden(
            Planbewerking bewerking,
            Uitvoeringen uitvoeringen,
            Uitvoeringslog log,
            Groepstrajecten trajecten,
            Zaaktypecatalogus zaaktypen,
            Gebeurtenissen gebeurtenissen) {
        return new PlanBijhouden(bewerking, uitvoeringen, log, trajecten, zaaktypen, gebeurtenissen);
    }

    @Bean
    PlanVaststellen planVaststellen(Planbewerking bewerking, Casus casus, Gebeurtenissen gebeurtenissen) {
        return new PlanVaststellen(bewerking, casus, gebeurtenissen);
    }

    @Bean
    VoortgangVastleggen voortgangVastleggen(Planbewerking bewerking, Plannen plannen, Casus casus) {
        return new VoortgangVastleggen(bewerking, plannen, casus);
    }

    @Bean
    DeelplanzaakSluiten deelplanzaakSluiten(
            Uitvoeringen uitvoeringen, Uitgaand uitgaand, Zaaktypecatalogus zaaktypen, Planbewerking bewerking) {
        return new DeelplanzaakSluiten(uitvoeringen, uitgaand, zaaktypen, bewerking);
    }

    @Bean
    DeelplanUitvoeren deelplanUitvoeren(
            Planbewerking bewerking,
            Uitvoeringen uitvoeringen,
            Uitvoeringslog log,
            Casus casus,
            DeelplanzaakSluiten zaakSluiten,
            Gebeurtenissen gebeurtenissen) {
        return new DeelplanUitvoeren(bewerking, uitvoeringen, log, casus, zaakSluiten, gebeurtenissen);
    }

    @Bean
    OverdrachtVolgen overdrachtVolgen(Plannen plannen, Uitvoeringen uitvoeringen, Uitvoeringslog log) {
        return new OverdrachtVolgen(plannen, uitvoeringen, log);
    }

    @Bean
    PlanRaadplegen planRaadplegen(
            Plannen plannen, Uitvoeringen uitvoeringen, Groepstrajecten trajecten, Inzage inzage) {
        return new PlanRaadplegen(plannen, uitvoeringen, trajecten, inzage);
    }

    @Bean
    Deelplanoverzicht deelplanoverzicht(Plannen plannen, Uitvoeringen uitvoeringen) {
        return new Deelplanoverzicht(plannen, uitvoeringen);
    }

    @Bean
    DeelplanzaakAanmaken deelplanzaakAanmaken(
            Plannen plannen,
            Uitvoeringen uitvoeringen,
            Dossiers dossiers,
            Personen personen,
            Regisseurs planregisseurs,
            Zaaktypecatalogus zaaktypen,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        return new DeelplanzaakAanmaken(
                plannen, uitvoeringen, dossiers, personen, planregisseurs, zaaktypen, identificaties, uitgaand, klok);
    }

    @Bean
    @ConditionalOnMissingBean
    Planopmaak planopmaak() {
        return new PdfPlanopmaak();
    }

    @Bean
    PlandocumentBewaren plandocumentBewaren(
            Plannen plannen,
            Dossiers dossiers,
            Groepstrajecten trajecten,
            Personen personen,
            Regisseurs planregisseurs,
            Planopmaak opmaak,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        return new PlandocumentBewaren(
                plannen,
                dossiers,
                trajecten,
                personen,
                planregisseurs,
                opmaak,
                inhouden,
                identificaties,
                uitgaand,
                klok);
    }

    @Bean
    PlanPlugin planPlugin(
            DeelplanzaakAanmaken deelplanzaak,
            PlandocumentBewaren plandocument,
            PlanOpenen openen,
            PlanAfsluiten afsluiten,
            OverdrachtVolgen overdrachten,
            Plannen plannen,
            Uitvoeringen uitvoeringen) {
        return new PlanPlugin(
                new Planacties(deelplanzaak, plandocument),
                openen,
                afsluiten,
                overdrachten,
                new DeelplannenBeslist(plannen, uitvoeringen));
    }
}
