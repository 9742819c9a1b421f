package nl.zaakregie.plan.web;

import nl.zaakregie.plan.application.DeelplanUitvoeren;
import nl.zaakregie.plan.application.PlanBijhouden;
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
    DeelplanController deelplanController(DeelplanUitvoeren uitvoeren) {
        return new DeelplanController(uitvoeren);
    }
}
