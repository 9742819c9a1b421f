package nl.zaakregie.plan.web;

import java.time.Clock;
import nl.zaakregie.plan.application.BibliotheekBeheren;
import nl.zaakregie.plan.application.BijlageToevoegen;
import nl.zaakregie.plan.application.DeelplanInzien;
import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.DocumentInzien;
import nl.zaakregie.plan.application.PlanBijhouden;
import nl.zaakregie.plan.application.PlanNoteren;
import nl.zaakregie.plan.application.PlanOndertekenen;
import nl.zaakregie.plan.application.PlanRaadplegen;
import nl.zaakregie.plan.application.PlanVaststellen;
import nl.zaakregie.plan.application.VoortgangVastleggen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controllers of the plan. */
@Configuration(proxyBeanMethods = false)
public class PlanWebConfiguration {

    @Bean
    PlanController planController(PlanRaadplegen raadplegen) {
        return new PlanController(raadplegen);
    }

    @Bean
    PlaninhoudController planinhoudController(PlanBijhouden bijhouden) {
        return new PlaninhoudController(bijhouden);
    }

    @Bean
    PlanbesluitController planbesluitController(PlanVaststellen vaststellen, VoortgangVastleggen voortgang) {
        return new PlanbesluitController(vaststellen, voortgang);
    }

    @Bean
    DeelplanController deelplanController(DeelplanUitvoeren uitvoeren, DeelplanInzien inzien) {
        return new DeelplanController(uitvoeren, inzien);
    }

    @Bean
    PlandossierController plandossierController(
            PlanRaadplegen raadplegen, PlanOndertekenen ondertekenen, PlanNoteren noteren, DeelplanInzien deelplannen) {
        return new PlandossierController(raadplegen, ondertekenen, noteren, deelplannen);
    }

    @Bean
    PlandocumentController plandocumentController(
            PlanRaadplegen raadplegen, DocumentInzien documenten, BijlageToevoegen bijlagen) {
        return new PlandocumentController(raadplegen, documenten, bijlagen);
    }

    @Bean
    BibliotheekController bibliotheekController(BibliotheekBeheren bibliotheek, PlanBijhouden bijhouden, Clock klok) {
        return new BibliotheekController(bibliotheek, bijhouden, klok);
    }
}
