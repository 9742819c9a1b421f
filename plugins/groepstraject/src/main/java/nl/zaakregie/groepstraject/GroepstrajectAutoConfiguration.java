package nl.zaakregie.groepstraject;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import nl.zaakregie.groepstraject.application.AfstemmingVastleggen;
import nl.zaakregie.groepstraject.application.Afstemmingswerk;
import nl.zaakregie.groepstraject.application.Clientwijziging;
import nl.zaakregie.groepstraject.application.FaseZetten;
import nl.zaakregie.groepstraject.application.GeenSignalen;
import nl.zaakregie.groepstraject.application.Gemeentegrens;
import nl.zaakregie.groepstraject.application.GezinsplanzaakAanmaken;
import nl.zaakregie.groepstraject.application.GroepHernoemen;
import nl.zaakregie.groepstraject.application.Groepskring;
import nl.zaakregie.groepstraject.application.GroepslidAfmelden;
import nl.zaakregie.groepstraject.application.GroepslidToevoegen;
import nl.zaakregie.groepstraject.application.GroepstrajectAfsluiten;
import nl.zaakregie.groepstraject.application.GroepstrajectInzien;
import nl.zaakregie.groepstraject.application.GroepstrajectStarten;
import nl.zaakregie.groepstraject.application.Groepsvorming;
import nl.zaakregie.groepstraject.application.HuishoudenVoorstellen;
import nl.zaakregie.groepstraject.application.KlantvraagBeantwoorden;
import nl.zaakregie.groepstraject.application.LopendDossier;
import nl.zaakregie.groepstraject.application.LopendeGroepstrajecten;
import nl.zaakregie.groepstraject.application.NetwerkBijhouden;
import nl.zaakregie.groepstraject.application.NieuweZaakVerwerken;
import nl.zaakregie.groepstraject.application.RegieVoeren;
import nl.zaakregie.groepstraject.application.Rolwijziging;
import nl.zaakregie.groepstraject.application.SignaalAfhandelen;
import nl.zaakregie.groepstraject.application.SignaalKoppelen;
import nl.zaakregie.groepstraject.application.SignalenAfgehandeld;
import nl.zaakregie.groepstraject.application.TrajectUitSignaal;
import nl.zaakregie.groepstraject.application.ZaakAanbieden;
import nl.zaakregie.groepstraject.application.ZaakAfsluiten;
import nl.zaakregie.groepstraject.application.ZaakBesluiten;
import nl.zaakregie.groepstraject.application.ZaakstatusZetten;
import nl.zaakregie.groepstraject.application.Zaakwerk;
import nl.zaakregie.groepstraject.cmmn.GroepstrajectActies;
import nl.zaakregie.groepstraject.domain.BetrokkenZaken;
import nl.zaakregie.groepstraject.domain.Faseverloop;
import nl.zaakregie.groepstraject.domain.Groep;
import nl.zaakregie.groepstraject.domain.GroepRepository;
import nl.zaakregie.groepstraject.domain.GroepstrajectRepository;
import nl.zaakregie.groepstraject.persistence.JdbcBetrokkenZaken;
import nl.zaakregie.groepstraject.persistence.JdbcFaseverloop;
import nl.zaakregie.groepstraject.persistence.JdbcGroepRepository;
import nl.zaakregie.groepstraject.persistence.JdbcGroepstrajectRepository;
import nl.zaakregie.groepstraject.persistence.JdbcLopendeTrajecten;
import nl.zaakregie.groepstraject.web.GroepstrajectWebConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the plugin groepstraject. */
@AutoConfiguration
@Import(GroepstrajectWebConfiguration.class)
@EnableConfigurationProperties(GroepstrajectProperties.class)
class GroepstrajectAutoConfiguration {

    @Bean
    GroepRepository groepRepository(JdbcClient jdbc) {
        return new JdbcGroepRepository(jdbc);
    }

    @Bean
    GroepstrajectRepository groepstrajectRepository(JdbcClient jdbc) {
        return new JdbcGroepstrajectRepository(jdbc);
    }

    @Bean
    Groepstrajecten groepstrajecten(GroepRepository groepen, GroepstrajectRepository trajecten, JdbcClient jdbc) {
        return new LopendeGroepstrajecten(groepen, trajecten, new JdbcLopendeTrajecten(jdbc));
    }

    @Bean
    Gemeentegrens gemeentegrens(GroepstrajectProperties instellingen, Personen personen) {
        return new Gemeentegrens(instellingen.gemeentecodes(), personen);
    }

    @Bean
    Groepsvorming groepsvorming(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gemeentegrens grens,
            Clock klok) {
        return new Groepsvorming(groepen, trajecten, personen, grens, klok);
    }

    @Bean
    LopendDossier lopendDossier(
            Toegang toegang,
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers) {
        return new LopendDossier(toegang, groepen, trajecten, gebruikers, dossiers);
    }

    @Bean
    Faseverloop faseverloop(JdbcClient jdbc) {
        return new JdbcFaseverloop(jdbc);
    }

    @Bean
    BetrokkenZaken betrokkenZaken(JdbcClient jdbc) {
        return new JdbcBetrokkenZaken(jdbc);
    }

    @Bean
    FaseZetten faseZetten(LopendDossier dossier, Faseverloop fasen, Gebruikers gebruikers, Clock klok) {
        return new FaseZetten(dossier, fasen, gebruikers, klok);
    }

    @Bean
    ZaakAanbieden zaakAanbieden(
            GroepstrajectRepository trajecten, BetrokkenZaken zaken, Personen personen, Clock klok) {
        return new ZaakAanbieden(trajecten, zaken, personen, klok);
    }

    @Bean
    ZaakBesluiten zaakBesluiten(
            LopendDossier dossier, BetrokkenZaken zaken, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        return new ZaakBesluiten(dossier, zaken, gebruikers, uitgaand, klok);
    }

    @Bean
    Rolwijziging rolwijziging(Personen personen, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        return new Rolwijziging(personen, gebruikers, uitgaand, klok);
    }

    @Bean
    Clientwijziging clientwijziging(Personen personen, Uitgaand uitgaand, Clock klok) {
        return new Clientwijziging(personen, uitgaand, klok);
    }

    @Bean
    GroepstrajectStarten groepstrajectStarten(
            Groepsvorming groepsvorming,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new GroepstrajectStarten(groepsvorming, trajecten, gebruikers, dossiers, toegang, gebeurtenissen, klok);
    }

    @Bean
    TrajectUitSignaal trajectUitSignaal(GroepstrajectStarten starten, ObjectProvider<Signaaloverzicht> signalen) {
        return new TrajectUitSignaal(starten, signalen.getIfAvailable(GeenSignalen::new));
    }

    @Bean
    SignaalKoppelen signaalKoppelen(
            GroepstrajectRepository trajecten,
            ObjectProvider<Signaaloverzicht> signalen,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new SignaalKoppelen(
                trajecten, signalen.getIfAvailable(GeenSignalen::new), dossiers, gebeurtenissen, klok);
    }

    @Bean
    SignaalAfhandelen signaalAfhandelen(
            LopendDossier dossier,
            GroepstrajectRepository trajecten,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Clock klok) {
        return new SignaalAfhandelen(dossier, trajecten, dossiers, gebruikers, klok);
    }

    @Bean
    GroepHernoemen groepHernoemen(LopendDossier dossier, GroepRepository groepen) {
        return new GroepHernoemen(dossier, groepen);
    }

    @Bean
    GezinsplanzaakAanmaken gezinsplanzaakAanmaken(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gebruikers gebruikers,
            Identificaties identificaties,
            Dossiers dossiers,
            Uitgaand uitgaand) {
        return new GezinsplanzaakAanmaken(groepen, trajecten, personen, gebruikers, identificaties, dossiers, uitgaand);
    }

    @Bean
    ZaakstatusZetten zaakstatusZetten(
            GroepstrajectRepository trajecten, Gebruikers gebruikers, Uitgaand uitgaand, Clock klok) {
        return new ZaakstatusZetten(trajecten, gebruikers, uitgaand, klok);
    }

    @Bean
    ZaakAfsluiten zaakAfsluiten(GroepstrajectRepository trajecten, ZaakstatusZetten zaakstatus, Uitgaand uitgaand) {
        return new ZaakAfsluiten(trajecten, zaakstatus, uitgaand);
    }

    @Bean
    GroepstrajectAfsluiten groepstrajectAfsluiten(
            GroepstrajectRepository trajecten,
            ObjectProvider<Plugin> plugins,
            Zaaktypecatalogus zaaktypen,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new GroepstrajectAfsluiten(
                trajecten, vanAlle(plugins), zaaktypen, dossiers, toegang, gebeurtenissen, klok);
    }

    /** Asked at closing time, because this plugin is one of them. */
    private static Afsluitcontrole vanAlle(ObjectProvider<Plugin> plugins) {
        return dossier -> plugins.orderedStream()
                .flatMap(p -> p.afsluitcontroles().stream())
                .flatMap(c -> c.bezwaren(dossier).stream())
                .toList();
    }

    @Bean
    GroepslidToevoegen groepslidToevoegen(
            LopendDossier dossier,
            GroepRepository groepen,
            Personen personen,
            Gemeentegrens grens,
            Clientwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new GroepslidToevoegen(dossier, groepen, personen, grens, zaak, gebeurtenissen, klok);
    }

    @Bean
    GroepslidAfmelden groepslidAfmelden(
            LopendDossier dossier,
            GroepRepository groepen,
            Clientwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new GroepslidAfmelden(dossier, groepen, zaak, gebeurtenissen, klok);
    }

    @Bean
    NetwerkBijhouden netwerkBijhouden(
            LopendDossier dossier, GroepRepository groepen, Personen personen, Rolwijziging zaak, Clock klok) {
        return new NetwerkBijhouden(dossier, groepen, personen, zaak, klok);
    }

    @Bean
    AfstemmingVastleggen afstemmingVastleggen(LopendDossier dossier, GroepRepository groepen) {
        return new AfstemmingVastleggen(dossier, groepen);
    }

    @Bean
    RegieVoeren regieVoeren(
            LopendDossier dossier,
            GroepstrajectRepository trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Rolwijziging zaak,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new RegieVoeren(dossier, trajecten, gebruikers, dossiers, zaak, gebeurtenissen, klok);
    }

    @Bean
    GroepstrajectInzien groepstrajectInzien(
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            Personen personen,
            Gebruikers gebruikers,
            Zaaktypecatalogus zaaktypen,
            Toegang toegang,
            Faseverloop fasen,
            BetrokkenZaken zaken) {
        return new GroepstrajectInzien(groepen, trajecten, personen, gebruikers, zaaktypen, toegang, fasen, zaken);
    }

    @Bean
    KlantvraagBeantwoorden klantvraagBeantwoorden(
            Personen personen, Groepstrajecten trajecten, Gebruikers gebruikers, Toegang toegang) {
        return new KlantvraagBeantwoorden(personen, trajecten, gebruikers, toegang);
    }

    @Bean
    GroepstrajectPlugin groepstrajectPlugin(
            TrajectUitSignaal starten,
            SignaalKoppelen koppelen,
            GezinsplanzaakAanmaken zaakAanmaken,
            ZaakstatusZetten statusZetten,
            ZaakAfsluiten afsluiten,
            GroepRepository groepen,
            GroepstrajectRepository trajecten,
            BetrokkenZaken zaken,
            ZaakAanbieden aanbieden,
            Dossiers dossiers) {
        return new GroepstrajectPlugin(
                new GroepstrajectActies(starten, koppelen, zaakAanmaken, statusZetten, afsluiten),
                new Afstemmingswerk(groepen, trajecten),
                new Zaakwerk(zaken, trajecten),
                new NieuweZaakVerwerken(aanbieden),
                dossier -> trajecten
                        .vind(dossier)
                        .flatMap(traject -> groepen.vind(traject.groep()))
                        .map(Groep::clienten)
                        .orElse(Set.of()),
                new SignalenAfgehandeld(dossiers));
    }

    @Bean
    Groepskring groepskring(
            Toegang toegang, GroepstrajectRepository trajecten, GroepRepository groepen, Personen personen) {
        return new Groepskring(toegang, trajecten, groepen, personen);
    }

    /** The source is optional: a gemeente without one forms groepen by hand. */
    @Bean
    HuishoudenVoorstellen huishoudenVoorstellen(
            Groepskring groep, Personen personen, ObjectProvider<Personenbron> bron) {
        return new HuishoudenVoorstellen(groep, personen, Optional.ofNullable(bron.getIfAvailable()));
    }
}
