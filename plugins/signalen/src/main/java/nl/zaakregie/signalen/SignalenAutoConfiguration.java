package nl.zaakregie.signalen;

import java.security.SecureRandom;
import java.time.Clock;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.signalen.application.AttenderingAfdoen;
import nl.zaakregie.signalen.application.Attenderingen;
import nl.zaakregie.signalen.application.BetrokkeneToevoegen;
import nl.zaakregie.signalen.application.BijlagenInzien;
import nl.zaakregie.signalen.application.GebeurtenisOntvangen;
import nl.zaakregie.signalen.application.Gebeurtenistelling;
import nl.zaakregie.signalen.application.KoppelingVastleggen;
import nl.zaakregie.signalen.application.MededelingVastleggen;
import nl.zaakregie.signalen.application.OpgeslagenSignalen;
import nl.zaakregie.signalen.application.OpschalingVerwerken;
import nl.zaakregie.signalen.application.SignaalAdviseren;
import nl.zaakregie.signalen.application.SignaalAfleggen;
import nl.zaakregie.signalen.application.SignaalBeoordelen;
import nl.zaakregie.signalen.application.SignaalInzien;
import nl.zaakregie.signalen.application.SignaalMelden;
import nl.zaakregie.signalen.application.SignaalRegistreren;
import nl.zaakregie.signalen.application.SignaalVerifieren;
import nl.zaakregie.signalen.application.SignaalWegen;
import nl.zaakregie.signalen.application.SignaalberichtVerwerken;
import nl.zaakregie.signalen.application.Signaalbetrokkenen;
import nl.zaakregie.signalen.application.Signaaltoewijzing;
import nl.zaakregie.signalen.application.SignalenVernietigen;
import nl.zaakregie.signalen.application.TabelAdviesregels;
import nl.zaakregie.signalen.application.TabelWeegregels;
import nl.zaakregie.signalen.application.TrajectenZoeken;
import nl.zaakregie.signalen.cmmn.SignalenActies;
import nl.zaakregie.signalen.domain.Gebeurtenisfilter;
import nl.zaakregie.signalen.domain.Gebeurtenisspoor;
import nl.zaakregie.signalen.domain.Meldingcontrole;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalbijlagen;
import nl.zaakregie.signalen.domain.Wegingen;
import nl.zaakregie.signalen.persistence.JdbcGebeurtenisspoor;
import nl.zaakregie.signalen.persistence.JdbcSignaalRepository;
import nl.zaakregie.signalen.persistence.JdbcSignaalbijlagen;
import nl.zaakregie.signalen.persistence.JdbcWegingen;
import nl.zaakregie.signalen.web.BeoordelingController;
import nl.zaakregie.signalen.web.BijlageController;
import nl.zaakregie.signalen.web.GebeurtenisController;
import nl.zaakregie.signalen.web.SignaalController;
import nl.zaakregie.signalen.web.VerloopController;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
            Signaaltoewijzing toewijzing,
            SignalenProperties instellingen,
            Clock klok) {
        return new SignaalRegistreren(
                controle,
                signalen,
                personen,
                dossiers,
                gebeurtenissen,
                toewijzing,
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
            Wegingen wegingen,
            SignalenProperties instellingen) {
        return new SignaalInzien(
                signalen,
                personen,
                trajecten,
                gebruikers,
                dossiers,
                toegang,
                instellingen.termijnen(),
                instellingen.terugkoppelingen(),
                wegingen);
    }

    @Bean
    Signaaltoewijzing signaaltoewijzing(Beslissingen beslissingen, Personen personen) {
        return new Signaaltoewijzing(new Toewijzingstabel(beslissingen), personen);
    }

    @Bean
    Wegingen signaalwegingen(JdbcClient jdbc) {
        return new JdbcWegingen(jdbc);
    }

    @Bean
    SignaalWegen signaalWegen(
            SignaalRepository signalen,
            Personen personen,
            Beslissingen beslissingen,
            Wegingen wegingen,
            Signaaltoewijzing toewijzing,
            SignalenProperties instellingen,
            Clock klok) {
        return new SignaalWegen(
                signalen,
                personen,
                new TabelWeegregels(beslissingen),
                wegingen,
                toewijzing,
                instellingen.termijnen(),
                klok);
    }

    @Bean
    SignaalAdviseren signaalAdviseren(
            SignaalRepository signalen,
            Personen personen,
            Groepstrajecten trajecten,
            Toegang toegang,
            Beslissingen beslissingen,
            SignalenProperties instellingen) {
        return new SignaalAdviseren(
                signalen,
                personen,
                trajecten,
                toegang,
                new TabelAdviesregels(beslissingen),
                instellingen.termijnen(),
                instellingen.gemeentecodes());
    }

    @Bean
    AttenderingAfdoen attenderingAfdoen(
            SignaalRepository signalen,
            Wegingen wegingen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Clock klok) {
        return new AttenderingAfdoen(signalen, wegingen, dossiers, gebruikers, toegang, klok);
    }

    @Bean
    SignaalVerifieren signaalVerifieren(
            SignaalRepository signalen, Dossiers dossiers, Gebruikers gebruikers, Toegang toegang, Clock klok) {
        return new SignaalVerifieren(signalen, dossiers, gebruikers, toegang, klok);
    }

    @Bean
    MededelingVastleggen mededelingVastleggen(
            SignaalRepository signalen, Dossiers dossiers, Gebruikers gebruikers, Toegang toegang, Clock klok) {
        return new MededelingVastleggen(signalen, dossiers, gebruikers, toegang, klok);
    }

    @Bean
    Gebeurtenisspoor gebeurtenisspoor(JdbcClient jdbc) {
        return new JdbcGebeurtenisspoor(jdbc);
    }

    @Bean
    GebeurtenisOntvangen gebeurtenisOntvangen(
            SignaalRegistreren registreren,
            SignaalRepository signalen,
            Gebeurtenisspoor spoor,
            Personen personen,
            Gebruikers gebruikers,
            Toegang toegang,
            SignalenProperties instellingen,
            Clock klok) {
        return new GebeurtenisOntvangen(
                instellingen.bronnen(),
                new Gebeurtenisfilter(instellingen.gemeentecodes()),
                registreren,
                signalen,
                spoor,
                personen,
                gebruikers,
                toegang,
                instellingen.termijnen(),
                klok);
    }

    @Bean
    Gebeurtenistelling gebeurtenistelling(Gebeurtenisspoor spoor, Toegang toegang, Clock klok) {
        return new Gebeurtenistelling(spoor, toegang, klok);
    }

    @Bean
    SignalenPlugin signalenPlugin(
            TrajectenZoeken zoeken,
            SignaalWegen wegen,
            SignaalAfleggen afleggen,
            KoppelingVastleggen koppelen,
            Meldingcontrole controle,
            SignaalRegistreren registreren,
            SignaalRepository signalen,
            Wegingen wegingen,
            Signaalbijlagen bijlagen,
            Dossiers dossiers,
            PlatformTransactionManager transactiebeheer,
            SignalenProperties instellingen,
            Clock klok) {
        return new SignalenPlugin(
                new SignalenActies(zoeken, wegen, afleggen),
                koppelen,
                new SignaalberichtVerwerken(instellingen.zaaktypen(), controle, registreren),
                new Attenderingen(wegingen, signalen),
                new SignalenVernietigen(signalen, new TransactionTemplate(transactiebeheer), klok),
                new OpschalingVerwerken(registreren, dossiers),
                new Signaalbetrokkenen(dossiers, new OpgeslagenSignalen(signalen)),
                bijlagen);
    }

    @Bean
    Signaalbijlagen signaalbijlagen(JdbcClient jdbc, Clock klok) {
        return new JdbcSignaalbijlagen(jdbc, klok);
    }

    @Bean
    BijlagenInzien signaalbijlagenInzien(
            SignaalRepository signalen,
            Signaalbijlagen bijlagen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang) {
        return new BijlagenInzien(signalen, bijlagen, dossiers, gebruikers, toegang);
    }

    @Bean
    BijlageController signaalbijlageController(BijlagenInzien inzien, Inzage inzage) {
        return new BijlageController(inzien, inzage);
    }

    @Bean
    GebeurtenisController gebeurtenisController(GebeurtenisOntvangen ontvangen, Gebeurtenistelling telling) {
        return new GebeurtenisController(ontvangen, telling);
    }

    @Bean
    VerloopController signaalverloopController(
            SignaalVerifieren verifieren, MededelingVastleggen meedelen, AttenderingAfdoen afdoen) {
        return new VerloopController(verifieren, meedelen, afdoen);
    }

    @Bean
    SignaalController signaalController(
            SignaalMelden melden, SignaalInzien inzien, Inzage inzage, SignalenProperties instellingen) {
        return new SignaalController(melden, inzien, inzage, instellingen.veiligThuis());
    }

    @Bean
    BeoordelingController beoordelingController(
            SignaalBeoordelen beoordelen, BetrokkeneToevoegen toevoegen, SignaalAdviseren adviseren, Inzage inzage) {
        return new BeoordelingController(beoordelen, toevoegen, adviseren, inzage);
    }
}
