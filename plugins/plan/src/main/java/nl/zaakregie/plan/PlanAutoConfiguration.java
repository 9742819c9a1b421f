package nl.zaakregie.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.opmaak.Documentopmaak;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.Meetscores;
import nl.zaakregie.api.overzicht.Overlegbesluiten;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.plan.application.Afschalen;
import nl.zaakregie.plan.application.Behandelaarsband;
import nl.zaakregie.plan.application.Behandelaarswerk;
import nl.zaakregie.plan.application.BibliotheekBeheren;
import nl.zaakregie.plan.application.BijlageToevoegen;
import nl.zaakregie.plan.application.Casus;
import nl.zaakregie.plan.application.DeelplanInzien;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.DeelplannenBeslist;
import nl.zaakregie.plan.application.Deelplanoverzicht;
import nl.zaakregie.plan.application.Deelplanvoorstel;
import nl.zaakregie.plan.application.DeelplanzaakAanmaken;
import nl.zaakregie.plan.application.DeelplanzaakSluiten;
import nl.zaakregie.plan.application.DocumentInzien;
import nl.zaakregie.plan.application.Doelscores;
import nl.zaakregie.plan.application.OverdrachtVolgen;
import nl.zaakregie.plan.application.Overdrachtswerk;
import nl.zaakregie.plan.application.OverlegbesluitOvernemen;
import nl.zaakregie.plan.application.PlanAfsluiten;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.application.PlanNoteren;
import nl.zaakregie.plan.application.PlanOndertekenen;
import nl.zaakregie.plan.application.PlanOpenen;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.PlanVaststellen;
import nl.zaakregie.plan.application.Planbewerking;
import nl.zaakregie.plan.application.PlandocumentBewaren;
import nl.zaakregie.plan.application.Plandrukker;
import nl.zaakregie.plan.application.Planopmaak;
import nl.zaakregie.plan.application.Regisseurs;
import nl.zaakregie.plan.application.Startregel;
import nl.zaakregie.plan.application.Uitvoeringslog;
import nl.zaakregie.plan.application.VoortgangVastleggen;
import nl.zaakregie.plan.cmmn.Planacties;
import nl.zaakregie.plan.document.PdfPlanopmaak;
import nl.zaakregie.plan.domain.Bibliotheek;
import nl.zaakregie.plan.domain.Plannen;
import nl.zaakregie.plan.domain.Uitvoeringen;
import nl.zaakregie.plan.persistence.JdbcBibliotheek;
import nl.zaakregie.plan.persistence.JdbcPlannen;
import nl.zaakregie.plan.persistence.JdbcUitvoeringen;
import nl.zaakregie.plan.web.PlanWebConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. A gemeente can replace the look of the plan document by a {@link Planopmaak} of its own. */
@AutoConfiguration
@Import(PlanWebConfiguration.class)
@EnableConfigurationProperties(PlanProperties.class)
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
    Planbewerking planbewerking(
            Plannen plannen, Dossiers dossiers, Toegang toegang, Gebruikers gebruikers, Clock klok) {
        return new Planbewerking(plannen, dossiers, toegang, gebruikers, klok);
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
    Afschalen afschalen(
            Uitvoeringen uitvoeringen,
            Behandelaarsband behandelaars,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen) {
        return new Afschalen(uitvoeringen, behandelaars, dossiers, gebeurtenissen);
    }

    @Bean
    PlanAfsluiten planAfsluiten(Plannen plannen, Afschalen afschalen, Gebruikers gebruikers, Clock klok) {
        return new PlanAfsluiten(plannen, afschalen, gebruikers, klok);
    }

    @Bean
    Bibliotheek planbibliotheek(JdbcClient jdbc) {
        return new JdbcBibliotheek(jdbc);
    }

    @Bean
    BibliotheekBeheren bibliotheekBeheren(Bibliotheek bibliotheek, Toegang toegang) {
        return new BibliotheekBeheren(bibliotheek, toegang);
    }

    @Bean
    Deelplanvoorstel deelplanvoorstel(
            Uitvoeringen uitvoeringen, Uitvoeringslog log, Zaaktypecatalogus zaaktypen, Gebeurtenissen gebeurtenissen) {
        return new Deelplanvoorstel(uitvoeringen, log, zaaktypen, gebeurtenissen);
    }

    /** Without a plugin that measures, no score is known. */
    @Bean
    Doelscores doelscores(ObjectProvider<Meetscores> scores) {
        return new Doelscores(scores.getIfAvailable(() -> (meting, domein) -> Optional.empty()));
    }

    @Bean
    Behandelaarsband behandelaarsband(Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers) {
        return new Behandelaarsband(plannen, uitvoeringen, dossiers);
    }

    @Bean
    Startregel startregel(Plannen plannen, Groepstrajecten trajecten, PlanProperties instellingen) {
        return new Startregel(plannen, trajecten, instellingen.uitzetten());
    }

    @Bean
    PlanBijhouden planBijhouden(
            Planbewerking bewerking,
            Deelplanvoorstel voorstel,
            Doelscores scores,
            Behandelaarsband behandelaars,
            Groepstrajecten trajecten,
            Casus casus) {
        return new PlanBijhouden(bewerking, voorstel, scores, behandelaars, trajecten, casus);
    }

    @Bean
    PlanOndertekenen planOndertekenen(
            Planbewerking bewerking,
            Plannen plannen,
            Groepstrajecten trajecten,
            Casus casus,
            Gebeurtenissen gebeurtenissen) {
        return new PlanOndertekenen(bewerking, plannen, trajecten, casus, gebeurtenissen);
    }

    @Bean
    BijlageToevoegen bijlageToevoegen(
            Planbewerking bewerking,
            Plannen plannen,
            Uitvoeringen uitvoeringen,
            Dossiers dossiers,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        return new BijlageToevoegen(
                bewerking, plannen, uitvoeringen, dossiers, inhouden, identificaties, uitgaand, klok);
    }

    @Bean
    PlanNoteren planNoteren(Planbewerking bewerking, Plannen plannen, Groepstrajecten trajecten, Casus casus) {
        return new PlanNoteren(bewerking, plannen, trajecten, casus);
    }

    @Bean
    DeelplanInzien deelplanInzien(
            Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers, Toegang toegang, Inzage inzage) {
        return new DeelplanInzien(plannen, uitvoeringen, dossiers, toegang, inzage);
    }

    @Bean
    DocumentInzien documentInzien(Plannen plannen, Groepstrajecten trajecten, Toegang toegang, Inzage inzage) {
        return new DocumentInzien(plannen, trajecten, toegang, inzage);
    }

    @Bean
    Plandrukker plandrukker(
            Plannen plannen,
            Groepstrajecten trajecten,
            Personen personen,
            Regisseurs planregisseurs,
            Planopmaak opmaak,
            Clock klok) {
        return new Plandrukker(plannen, trajecten, personen, planregisseurs, opmaak, klok);
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
            Gebeurtenissen gebeurtenissen,
            Startregel startregel,
            Behandelaarsband behandelaars) {
        return new DeelplanUitvoeren(
                bewerking, uitvoeringen, log, casus, zaakSluiten, gebeurtenissen, startregel, behandelaars);
    }

    @Bean
    OverdrachtVolgen overdrachtVolgen(
            Dossiers dossiers, Plannen plannen, Uitvoeringen uitvoeringen, Uitvoeringslog log) {
        return new OverdrachtVolgen(dossiers, plannen, uitvoeringen, log);
    }

    @Bean
    PlanRaadplegen planRaadplegen(
            Plannen plannen, Uitvoeringen uitvoeringen, Groepstrajecten trajecten, Inzage inzage, Plandrukker drukker) {
        return new PlanRaadplegen(plannen, uitvoeringen, trajecten, inzage, drukker);
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
    Planopmaak planopmaak(Documentopmaak opmaak) {
        return new PdfPlanopmaak(opmaak);
    }

    @Bean
    PlandocumentBewaren plandocumentBewaren(
            Plannen plannen,
            Dossiers dossiers,
            Regisseurs planregisseurs,
            Plandrukker drukker,
            Documentinhouden inhouden,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Clock klok) {
        return new PlandocumentBewaren(
                plannen, dossiers, planregisseurs, drukker, inhouden, identificaties, uitgaand, klok);
    }

    @Bean
    Overdrachtswerk overdrachtswerk(
            Uitvoeringen uitvoeringen, Dossiers dossiers, Clock klok, PlanProperties instellingen) {
        return new Overdrachtswerk(uitvoeringen, dossiers, klok, instellingen.antwoordtermijn());
    }

    @Bean
    Behandelaarswerk behandelaarswerk(Plannen plannen, Uitvoeringen uitvoeringen, Dossiers dossiers) {
        return new Behandelaarswerk(plannen, uitvoeringen, dossiers);
    }

    @Bean
    PlanPlugin planPlugin(
            DeelplanzaakAanmaken deelplanzaak,
            PlandocumentBewaren plandocument,
            PlanOpenen openen,
            PlanAfsluiten afsluiten,
            OverdrachtVolgen overdrachten,
            Planbewerking bewerking,
            ObjectProvider<Overlegbesluiten> besluiten,
            Plannen plannen,
            Uitvoeringen uitvoeringen,
            Overdrachtswerk overdrachtswerk,
            Behandelaarswerk deelplannen) {
        return new PlanPlugin(
                new Planacties(deelplanzaak, plandocument),
                openen,
                afsluiten,
                overdrachten,
                new OverlegbesluitOvernemen(plannen, bewerking, () -> Optional.ofNullable(besluiten.getIfAvailable())),
                new DeelplannenBeslist(plannen, uitvoeringen),
                List.of(overdrachtswerk, deelplannen));
    }
}
