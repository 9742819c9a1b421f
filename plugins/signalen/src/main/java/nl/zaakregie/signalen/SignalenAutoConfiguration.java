package nl.zaakregie.signalen;

import java.security.SecureRandom;
import java.time.Clock;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.signalen.application.BetrokkeneToevoegen;
import nl.zaakregie.signalen.application.KoppelingVastleggen;
import nl.zaakregie.signalen.application.OpgeslagenSignalen;
import nl.zaakregie.signalen.application.SignaalAfleggen;
import nl.zaakregie.signalen.application.SignaalBeoordelen;
import nl.zaakregie.signalen.application.SignaalInzien;
import nl.zaakregie.signalen.application.SignaalMelden;
import nl.zaakregie.signalen.application.SignaalRegistreren;
import nl.zaakregie.signalen.application.SignaalberichtVerwerken;
import nl.zaakregie.signalen.application.TrajectenZoeken;
import nl.zaakregie.signalen.cmmn.SignalenActies;
import nl.zaakregie.signalen.domain.Meldingcontrole;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.persistence.JdbcSignaalRepository;
import nl.zaakregie.signalen.web.BeoordelingController;
import nl.zaakregie.signalen.web.SignaalController;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the plugin signalen. */
@AutoConfiguration
@EnableConfigurationProperties(SignalenProperties.class)
class SignalenAutoConfiguration {

    @Bean
    SignaalRepository signaalRepository(JdbcClient jdbc) {
        return new JdbcSignaalRepository(jdbc);
    }

    @Bean
    Signaaloverzicht signaaloverzicht(SignaalRepository signalen) {
        return new OpgeslagenSignalen(signalen);
    }

    @Bean
    Meldingcontrole meldingcontrole(Personen personen, SignalenProperties instellingen) {
        return new Meldingcontrole(personen, instellingen.anoniemToegestaan());
    }

    @Bean
    SignaalRegistreren signaalRegistreren(
            Meldingcontrole controle,
            SignaalRepository signalen,
            Personen personen,
            Dossiers dossiers,
            Gebeurtenissen gebeurtenissen,
            SignalenProperties instellingen,
            Clock klok) {
        return new SignaalRegistreren(
                controle,
                signalen,
                personen,
                dossiers,
                gebeurtenissen,
                instellingen.termijnen(),
                klok,
                new SecureRandom());
    }

    @Bean
    SignaalMelden signaalMelden(Toegang toegang, SignaalRegistreren registreren) {
        return new SignaalMelden(toegang, registreren);
    }

    @Bean
    TrajectenZoeken trajectenZoeken(SignaalRepository signalen, Groepstrajecten trajecten) {
        return new TrajectenZoeken(signalen, trajecten);
    }

    @Bean
    SignaalAfleggen signaalAfleggen(SignaalRepository signalen, SignalenProperties instellingen, Clock klok) {
        return new SignaalAfleggen(signalen, instellingen.termijnen(), klok);
    }

    @Bean
    SignaalBeoordelen signaalBeoordelen(
            SignaalRepository signalen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new SignaalBeoordelen(signalen, trajecten, gebruikers, dossiers, toegang, gebeurtenissen, klok);
    }

    @Bean
    BetrokkeneToevoegen betrokkeneToevoegen(
            SignaalRepository signalen, Meldingcontrole controle, Personen personen, Toegang toegang) {
        return new BetrokkeneToevoegen(signalen, controle, personen, toegang);
    }

    @Bean
    KoppelingVastleggen koppelingVastleggen(SignaalRepository signalen, Groepstrajecten trajecten, Clock klok) {
        return new KoppelingVastleggen(signalen, trajecten, klok);
    }

    @Bean
    SignaalInzien signaalInzien(
            SignaalRepository signalen,
            Personen personen,
            Groepstrajecten trajecten,
            Gebruikers gebruikers,
            Dossiers dossiers,
            Toegang toegang,
            SignalenProperties instellingen) {
        return new SignaalInzien(
                signalen, personen, trajecten, gebruikers, dossiers, toegang, instellingen.termijnen());
    }

    @Bean
    SignalenPlugin signalenPlugin(
            TrajectenZoeken zoeken,
            SignaalAfleggen afleggen,
            KoppelingVastleggen koppelen,
            Meldingcontrole controle,
            SignaalRegistreren registreren,
            SignalenProperties instellingen) {
        return new SignalenPlugin(
                new SignalenActies(zoeken, afleggen),
                koppelen,
                new SignaalberichtVerwerken(instellingen.zaaktypen(), controle, registreren));
    }

    @Bean
    SignaalController signaalController(
            SignaalMelden melden, SignaalInzien inzien, Inzage inzage, SignalenProperties instellingen) {
        return new SignaalController(melden, inzien, inzage, instellingen.veiligThuis());
    }

    @Bean
    BeoordelingController beoordelingController(SignaalBeoordelen beoordelen, BetrokkeneToevoegen toevoegen) {
        return new BeoordelingController(beoordelen, toevoegen);
    }
}
