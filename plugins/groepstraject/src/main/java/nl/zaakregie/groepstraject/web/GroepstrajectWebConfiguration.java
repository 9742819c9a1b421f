package nl.zaakregie.groepstraject.web;

import java.time.Clock;
import nl.zaakregie.api.gebruiker.Gebruikers;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.groepstraject.application.AfstemmingVastleggen;
import nl.zaakregie.groepstraject.application.FaseZetten;
import nl.zaakregie.groepstraject.application.GroepHernoemen;
import nl.zaakregie.groepstraject.application.GroepslidAfmelden;
import nl.zaakregie.groepstraject.application.GroepslidToevoegen;
import nl.zaakregie.groepstraject.application.GroepstrajectAfsluiten;
import nl.zaakregie.groepstraject.application.GroepstrajectInzien;
import nl.zaakregie.groepstraject.application.GroepstrajectStarten;
import nl.zaakregie.groepstraject.application.HuishoudenVoorstellen;
import nl.zaakregie.groepstraject.application.KlantvraagBeantwoorden;
import nl.zaakregie.groepstraject.application.NetwerkBijhouden;
import nl.zaakregie.groepstraject.application.RegieVoeren;
import nl.zaakregie.groepstraject.application.SignaalAfhandelen;
import nl.zaakregie.groepstraject.application.ZaakBesluiten;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controllers of groep and groepstraject. */
@Configuration(proxyBeanMethods = false)
public class GroepstrajectWebConfiguration {

    @Bean
    GroepstrajectController groepstrajectController(
            GroepstrajectStarten starten,
            GroepstrajectInzien inzien,
            GroepstrajectAfsluiten afsluiten,
            KlantvraagBeantwoorden klantvraag,
            Gebruikers gebruikers,
            Inzage inzage) {
        return new GroepstrajectController(starten, inzien, afsluiten, klantvraag, gebruikers, inzage);
    }

    @Bean
    GroepController groepController(
            GroepslidToevoegen toevoegen,
            GroepslidAfmelden afmelden,
            NetwerkBijhouden netwerk,
            AfstemmingVastleggen afstemming,
            GroepHernoemen hernoemen,
            Clock klok) {
        return new GroepController(toevoegen, afmelden, netwerk, afstemming, hernoemen, klok);
    }

    @Bean
    RegieController regieController(RegieVoeren regie, Gebruikers gebruikers) {
        return new RegieController(regie, gebruikers);
    }

    @Bean
    ZaakController groepszaakController(
            ZaakBesluiten besluiten, FaseZetten fasen, GroepstrajectInzien inzien, Inzage inzage) {
        return new ZaakController(besluiten, fasen, inzien, inzage);
    }

    @Bean
    SignaalController groepssignaalController(SignaalAfhandelen afhandelen) {
        return new SignaalController(afhandelen);
    }

    @Bean
    HuishoudenController huishoudenController(HuishoudenVoorstellen voorstellen, Inzage inzage) {
        return new HuishoudenController(voorstellen, inzage);
    }
}
