package nl.zaakregie.klantcontact;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.dossier.Dossiers;
import nl.zaakregie.api.gebeurtenis.Gebeurtenissen;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Toegang;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.overzicht.Deelplannen;
import nl.zaakregie.api.overzicht.GestarteAanvragen;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.Klantcontactoverzicht;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the plugin together. */
@AutoConfiguration
class KlantcontactAutoConfiguration {

    @Bean
    Klantcontacten klantcontacten(JdbcClient jdbc) {
        return new JdbcKlantcontacten(jdbc);
    }

    @Bean
    Klantcontactoverzicht klantcontactoverzicht(Klantcontacten contacten) {
        return id -> contacten.vind(id).map(Klantcontact::personen).orElse(Set.of());
    }

    @Bean
    Plaatsbepaling klantcontactPlaatsbepaling(Groepstrajecten trajecten, Deelplannen deelplannen, Toegang toegang) {
        return new Plaatsbepaling(trajecten, deelplannen, toegang);
    }

    @Bean
    ContactVastleggen contactVastleggen(
            Klantcontacten contacten,
            Plaatsbepaling plaats,
            Personen personen,
            Gebruikers gebruikers,
            Gebeurtenissen gebeurtenissen,
            Dossiers dossiers,
            Clock klok) {
        Contactwerk werk = new Contactwerk(dossiers, gebruikers);
        return new ContactVastleggen(contacten, plaats, personen, gebruikers, gebeurtenissen, werk, klok);
    }

    @Bean
    ContactVervolgen contactVervolgen(
            Klantcontacten contacten,
            Plaatsbepaling plaats,
            Zaaktypecatalogus zaaktypen,
            Dossiers dossiers,
            Gebruikers gebruikers,
            Toegang toegang,
            Gebeurtenissen gebeurtenissen,
            ObjectProvider<GestarteAanvragen> aanvragen,
            Clock klok) {
        Contactwerk werk = new Contactwerk(dossiers, gebruikers);
        return new ContactVervolgen(
                contacten,
                plaats,
                zaaktypen,
                dossiers,
                gebruikers,
                toegang,
                gebeurtenissen,
                contact -> Optional.ofNullable(aanvragen.getIfAvailable()).flatMap(a -> a.uitKlantcontact(contact)),
                werk,
                klok);
    }

    @Bean
    ContactenRaadplegen contactenRaadplegen(
            Klantcontacten contacten, Dossiers dossiers, Deelplannen deelplannen, Toegang toegang, Inzage inzage) {
        return new ContactenRaadplegen(contacten, new Contactblik(dossiers, deelplannen), toegang, inzage);
    }

    @Bean
    KlantcontactController klantcontactController(
            ContactVastleggen vastleggen, ContactVervolgen vervolgen, ContactenRaadplegen raadplegen) {
        return new KlantcontactController(vastleggen, vervolgen, raadplegen);
    }

    @Bean
    KlantcontactPlugin klantcontactPlugin(Klantcontacten contacten, Dossiers dossiers, Deelplannen deelplannen) {
        return new KlantcontactPlugin(new Terugbelwerk(contacten, dossiers, new Contactblik(dossiers, deelplannen)));
    }
}
