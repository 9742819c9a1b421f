package nl.zaakregie.enkelvoudig;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.beslissing.Beslissingen;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Identificaties;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.opmaak.Documentopmaak;
import nl.zaakregie.api.overzicht.GestarteAanvragen;
import nl.zaakregie.api.overzicht.Klantcontactoverzicht;
import nl.zaakregie.api.overzicht.LopendeAanvragen;
import nl.zaakregie.api.overzicht.Signaaloverzicht;
import nl.zaakregie.api.termijn.Termijnen;
import nl.zaakregie.api.termijn.Werkkalender;
import nl.zaakregie.api.uitgaand.Documentinhouden;
import nl.zaakregie.api.uitgaand.Uitgaand;
import nl.zaakregie.api.werk.Toewijzingstabel;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. */
@AutoConfiguration
@EnableConfigurationProperties(EnkelvoudigProperties.class)
class EnkelvoudigAutoConfiguration {

    @Bean
    Aanvragen enkelvoudigeAanvragen(JdbcClient jdbc) {
        return new JdbcAanvragen(jdbc);
    }

    @Bean
    Aanvraagdocumenten aanvraagdocumenten(JdbcClient jdbc, Clock klok) {
        return new JdbcAanvraagdocumenten(jdbc, klok);
    }

    @Bean
    StukkenInzien stukkenInzien(Aanvragen aanvragen, Aanvraagdocumenten documenten, Inzage inzage) {
        return new StukkenInzien(aanvragen, documenten, inzage);
    }

    @Bean
    StukkenController stukkenController(StukkenInzien stukken) {
        return new StukkenController(stukken);
    }

    @Bean
    Termijnberekening termijnberekening(
            Aanvragen aanvragen,
            Termijnen termijnen,
            Werkkalender kalender,
            EnkelvoudigProperties instellingen,
            Clock klok) {
        return new Termijnberekening(aanvragen, termijnen, kalender, instellingen.waarschuwing(), klok);
    }

    @Bean
    Toewijzing enkelvoudigeToewijzing(
            Beslissingen beslissingen,
            Gebruikers gebruikers,
            Personen personen,
            Dossiers dossiers,
            EnkelvoudigProperties instellingen) {
        return new Toewijzing(new Toewijzingstabel(beslissingen), gebruikers, personen, dossiers, instellingen);
    }

    @Bean
    AanvraagIndienen aanvraagIndienen(
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            EnkelvoudigProperties instellingen,
            Zaaktypecatalogus zaaktypen,
            Personen personen,
            Dossiers dossiers,
            Toewijzing toewijzing,
            Toegang toegang,
            Clock klok) {
        return new AanvraagIndienen(
                aanvragen, termijnen, instellingen, zaaktypen, personen, dossiers, toewijzing, toegang, klok);
    }

    @Bean
    Zaakverloop zaakverloop(
            Aanvragen aanvragen,
            Dossiers dossiers,
            Personen personen,
            Gebruikers gebruikers,
            Identificaties identificaties,
            Zaaktypecatalogus zaaktypen,
            EnkelvoudigProperties instellingen,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen,
            Termijnberekening termijnen,
            Clock klok) {
        return new Zaakverloop(
                aanvragen,
                dossiers,
                personen,
                gebruikers,
                identificaties,
                zaaktypen,
                instellingen,
                uitgaand,
                gebeurtenissen,
                termijnen,
                klok);
    }

    @Bean
    Termijnbeheer termijnbeheer(
            Aanvragen aanvragen, Termijnberekening berekening, Dossiers dossiers, Uitgaand uitgaand, Toegang toegang) {
        return new Termijnbeheer(aanvragen, berekening, dossiers, uitgaand, toegang);
    }

    @Bean
    BesluitNemen besluitNemen(
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Clock klok) {
        return new BesluitNemen(aanvragen, termijnen, dossiers, gebruikers, toegang, klok);
    }

    @Bean
    BesluitVersturen besluitVersturen(
            Zaakverloop zaken,
            Aanvragen aanvragen,
            Termijnberekening termijnen,
            Personen personen,
            Gebruikers gebruikers,
            Documentopmaak opmaak,
            Documentinhouden inhouden,
            Aanvraagdocumenten documenten,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen) {
        return new BesluitVersturen(
                zaken,
                aanvragen,
                termijnen,
                personen,
                gebruikers,
                new Beschikkingopmaak(opmaak),
                inhouden,
                documenten,
                identificaties,
                uitgaand,
                gebeurtenissen);
    }

    @Bean
    Opschalen opschalen(
            Aanvragen aanvragen,
            Zaakverloop zaken,
            Dossiers dossiers,
            Toegang toegang,
            Uitgaand uitgaand,
            Gebeurtenissen gebeurtenissen,
            Clock klok) {
        return new Opschalen(aanvragen, zaken, dossiers, toegang, uitgaand, gebeurtenissen, klok);
    }

    @Bean
    EnkelvoudigController enkelvoudigController(
            AanvraagIndienen indienen,
            AanvragenRaadplegen raadplegen,
            BesluitNemen besluiten,
            Termijnbeheer termijnen,
            Opschalen opschalen,
            Procesmeldingen meldingen,
            Termijnberekening berekening,
            EnkelvoudigProperties instellingen) {
        return new EnkelvoudigController(
                indienen, raadplegen, besluiten, termijnen, opschalen, meldingen, berekening, instellingen);
    }

    @Bean
    AanvragenRaadplegen aanvragenRaadplegen(Aanvragen aanvragen, Zaakverloop zaken, Inzage inzage) {
        return new AanvragenRaadplegen(aanvragen, zaken, inzage);
    }

    @Bean
    Procesmeldingen enkelvoudigeProcesmeldingen(Dossiers dossiers, Toegang toegang) {
        return new Procesmeldingen(dossiers, toegang);
    }

    @Bean
    LopendeAanvragen lopendeAanvragen(Aanvragen aanvragen, Dossiers dossiers) {
        return new Aanvraagtelling(aanvragen, dossiers);
    }

    @Bean
    GestarteAanvragen gestarteAanvragen(Aanvragen aanvragen, Zaakverloop zaken) {
        return contact -> aanvragen
                .vindOpBron(AanvraagberichtVerwerken.bron(contact))
                .map(id -> new GestarteAanvragen.Gestart(id, zaken.zaak(id)));
    }

    @Bean
    Overnemen afgeschaaldOvernemen(
            AanvraagIndienen indienen,
            Aanvragen aanvragen,
            Zaakverloop zaken,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Uitgaand uitgaand,
            Termijnberekening termijnen) {
        return new Overnemen(indienen, aanvragen, zaken, dossiers, gebruikers, uitgaand, termijnen);
    }

    @Bean
    EnkelvoudigPlugin enkelvoudigPlugin(
            Zaakverloop zaken,
            Termijnbeheer termijnen,
            BesluitVersturen besluiten,
            Opschalen opschalen,
            Overnemen overnemen,
            AanvraagIndienen indienen,
            Aanvragen aanvragen,
            ObjectProvider<Klantcontactoverzicht> contacten,
            ObjectProvider<Signaaloverzicht> signalen,
            Termijnberekening berekening,
            Dossiers dossiers,
            Identificaties identificaties,
            Uitgaand uitgaand,
            Aanvraagdocumenten documenten,
            Clock klok) {
        Aanvraagbijlagen bijlagen = new Aanvraagbijlagen(identificaties, uitgaand, documenten);
        return new EnkelvoudigPlugin(
                new EnkelvoudigActies(zaken, termijnen, besluiten, opschalen, overnemen),
                new AanvraagberichtVerwerken(
                        indienen,
                        aanvragen,
                        Optional.ofNullable(contacten.getIfAvailable()),
                        Optional.ofNullable(signalen.getIfAvailable()),
                        berekening,
                        bijlagen,
                        identificaties),
                new BijlageVerwerken(dossiers, bijlagen),
                new Termijnwerk(aanvragen, dossiers, klok),
                overnemen,
                dossier -> aanvragen
                        .vind(dossier)
                        .map(Aanvraag::aanvrager)
                        .map(Set::of)
                        .orElse(Set.of()));
    }
}
