package nl.zaakregie.plan.web;

import static nl.zaakregie.plan.domain.PlanBouwer.eenPlan;
import static nl.zaakregie.testkit.gezin.Gezin.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.ServletException;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Doel;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.plan.Planopstelling;
import nl.zaakregie.plan.domain.Plan;
import nl.zaakregie.plan.domain.PlanFout;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

class PlanControllerTest {

    private final Planopstelling opstelling = new Planopstelling();
    private final Plan plan = opstelling.met(
            eenPlan().in(opstelling.traject).metDoel("rust", SANNE).nu());
    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new PlanController(opstelling.raadplegen()),
                    new PlaninhoudController(opstelling.bijhouden()),
                    new PlanbesluitController(opstelling.vaststellen(), opstelling.voortgang()),
                    new DeelplanController(opstelling.uitvoeren(), opstelling.inzien()),
                    new PlandossierController(
                            opstelling.raadplegen(),
                            opstelling.ondertekenen(),
                            opstelling.noteren(),
                            opstelling.inzien()),
                    new PlandocumentController(
                            opstelling.raadplegen(), opstelling.documentInzien(), opstelling.bijlagen()),
                    new BibliotheekController(opstelling.beheren(), opstelling.bijhouden(), opstelling.klok))
            .setCustomArgumentResolvers(new VastVerzoek())
            .build();

    @Test
    void geeftHetPlanVanEenTrajectMetZijnVersieAlsEtag() throws Exception {
        http.perform(get("/api/v1/plannen").param("traject", opstelling.traject.toString()))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.velden.status").value("concept"))
                .andExpect(jsonPath("$.velden.doelen[0].leefdomein").value("financien"))
                .andExpect(jsonPath("$.velden.doelen[0].personen[0]")
                        .value(SANNE.id().toString()));
        assertThat(opstelling.inzage.getoond().get(0).betrokkenen()).contains(SANNE.id());
    }

    @Test
    void voegtEenDoelToeEnGeeftHetNummerEnDeNieuweVersie() throws Exception {
        http.perform(json(post(pad("/doelen")), """
                        {"leefdomein": "huisvesting", "omschrijving": "geen ontruiming", "termijn": "2027-03-31"}
                        """))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"3\""))
                .andExpect(jsonPath("$.nummer").value(2));
    }

    @Test
    void noemtAllesWatErMisIsInEenKeer() {
        assertThat(fout(json(post(pad("/deelplannen")), "{\"zaaktype\": \"wmo\"}")))
                .satisfies(fout -> {
                    assertThat(fout.foutcode()).isEqualTo(PlanFout.ONGELDIGE_INVOER);
                    assertThat(fout.details())
                            .extracting(Foutdetail::waar)
                            .containsExactly("naam", "personen", "uitvoerder");
                });
    }

    @Test
    @Tag("INV-12")
    void weigertEenWijzigingZonderOfMetVerouderdeVersie() {
        String doel = "{\"leefdomein\": \"adl\", \"omschrijving\": \"rust\", \"status\": \"actief\"}";

        assertThat(fout(json(put(pad("/doelen/1")), doel)).foutcode()).isEqualTo(PlanFout.VERSIE_ONTBREEKT);
        assertThat(fout(json(put(pad("/doelen/1")), doel).header("If-Match", "\"1\""))
                        .foutcode())
                .isEqualTo(PlanFout.VERSIECONFLICT);
        assertThat(PlanFout.VERSIECONFLICT.httpStatus()).isEqualTo(409);
    }

    @Test
    void stelVastStartEnBeeindigtEenDeelplan() throws Exception {
        http.perform(json(post(pad("/deelplannen")), """
                        {"naam": "Schuldhulp", "zaaktype": "schuldhulp", "personen": ["%s"], "doelen": [1],
                         "behandelaar": "Rita Visser", "medewerker": "mw-visser", "uitvoerder": "gemeente"}
                        """.formatted(SANNE.id()))).andExpect(status().isCreated());
        String deelplan = opstelling
                .plannen
                .vind(plan.id())
                .orElseThrow()
                .inhoud()
                .deelplannen()
                .get(0)
                .id()
                .toString();
        http.perform(post(pad("/vaststelling")).header("If-Match", "\"3\"")).andExpect(status().isOk());

        http.perform(post(pad("/deelplannen/" + deelplan + "/start")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("gestart"));
        http.perform(json(post(pad("/deelplannen/" + deelplan + "/beeindiging")), "{\"reden\": \"doelen_behaald\"}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("beeindigd"));
    }

    @Test
    @Tag("AF-03.4")
    void vergelijktTweeVersies() throws Exception {
        http.perform(json(post(pad("/acties")), "{\"omschrijving\": \"post\", \"uitvoerdersoort\": \"regisseur\"}"))
                .andExpect(status().isCreated());

        http.perform(get(pad("/vergelijking")).param("van", "2").param("tot", "3"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.velden.acties", hasSize(1)))
                .andExpect(jsonPath("$.velden.doelen", hasSize(0)));
    }

    @Test
    @Tag("INV-24")
    void oudeVersieBlijftLeesbaar() throws Exception {
        http.perform(json(post(pad("/doelen")), "{\"leefdomein\": \"adl\", \"omschrijving\": \"overzicht\"}"))
                .andExpect(status().isCreated());

        http.perform(get(pad("/versies/2")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.velden.doelen", hasSize(1)));
    }

    @Test
    @Tag("AF-03.1")
    void wijzigtEenProbleemEnEenActieMetDeVersieDieDeGebruikerZag() throws Exception {
        http.perform(json(post(pad("/problemen")), "{\"leefdomein\": \"adl\", \"omschrijving\": \"valt vaak\"}"))
                .andExpect(status().isCreated());
        http.perform(
                        json(
                                post(pad("/acties")),
                                "{\"omschrijving\": \"bellen\", \"uitvoerdersoort\": \"regisseur\", \"herhaling\": \"wekelijks\"}"))
                .andExpect(status().isCreated());

        http.perform(json(put(pad("/problemen/1")), """
                        {"leefdomein": "adl", "omschrijving": "valt vaak", "redenZonderDoel": "huisarts kijkt mee"}
                        """).header("If-Match", "\"4\""))
                .andExpect(status().isOk());
        http.perform(json(put(pad("/acties/1")), """
                        {"omschrijving": "bellen over de trap", "uitvoerdersoort": "netwerk", "uitvoerder": "buurman"}
                        """).header("If-Match", "\"5\""))
                .andExpect(status().isOk());
        http.perform(json(post(pad("/acties/1/keren")), "{\"op\": \"2026-11-20\", \"resultaat\": \"gelukt\"}"))
                .andExpect(status().isCreated());

        http.perform(get(pad("")))
                .andExpect(jsonPath("$.velden.problemen[0].redenZonderDoel").value("huisarts kijkt mee"))
                .andExpect(jsonPath("$.velden.acties[0].uitvoerder").value("buurman"))
                .andExpect(jsonPath("$.velden.acties[0].keren[0].resultaat").value("gelukt"));
    }

    @Test
    @Tag("AF-03.4")
    void vergelijkingZegtInZinnenWatErVeranderde() throws Exception {
        http.perform(json(put(pad("/doelen/1")), """
                        {"leefdomein": "financien", "omschrijving": "rust in huis", "status": "open",
                         "personen": ["%s"], "indicator": "ZRM financien", "start": "1", "streef": "3",
                         "termijn": "2027-06-30"}
                        """.formatted(SANNE.id())).header("If-Match", "\"2\""))
                .andExpect(status().isOk());

        http.perform(get(pad("/vergelijking")).param("van", "2").param("tot", "3"))
                .andExpect(jsonPath("$.velden.doelen[0].zinnen[0]")
                        .value("Doel 1: omschrijving was rust, is nu rust in huis."))
                .andExpect(jsonPath("$.velden.doelen[0].zinnen", hasSize(1)));
    }

    @Test
    @Tag("AF-03.5")
    void legtHandtekeningenEnNotitiesVastEnGeeftHetExemplaarVanEenGroepslid() throws Exception {
        http.perform(post(pad("/vaststelling")).header("If-Match", "\"2\"")).andExpect(status().isOk());
        http.perform(json(post(pad("/ondertekeningen")), """
                        {"partij": "groepslid", "persoon": "%s", "wijze": "op_papier", "op": "2026-11-20"}
                        """.formatted(SANNE.id())))
                .andExpect(status().isCreated());
        http.perform(json(post(pad("/notities")), "{\"soort\": \"observatie\", \"tekst\": \"oogt moe\"}"))
                .andExpect(status().isCreated());

        http.perform(get(pad("/ondertekeningen")))
                .andExpect(jsonPath("$.velden.ondertekend").value(false))
                .andExpect(jsonPath("$.velden.ondertekeningen[0].wijze").value("op_papier"));
        http.perform(get(pad("/notities")))
                .andExpect(jsonPath("$.velden.notities[0].tekst").value("oogt moe"));
        http.perform(get(pad("/exemplaren/" + SANNE.id())))
                .andExpect(jsonPath("$.velden.mediatype").value("application/pdf"))
                .andExpect(jsonPath("$.velden.inhoud").isNotEmpty());
        http.perform(get(pad("/meekijken/" + SANNE.id()))).andExpect(jsonPath("$.velden.doelen", hasSize(1)));
        assertThat(fout(json(post(pad("/ondertekeningen")), "{\"partij\": \"groepslid\"}"))
                        .details())
                .extracting(Foutdetail::waar)
                .containsExactly("persoon", "wijze", "op");
    }

    @Test
    @Tag("AF-03.2")
    void legtSamenvattingEnTermijnenVastEnZegtZeTegenDeZaak() throws Exception {
        http.perform(json(put(pad("/kader")), "{\"samenvatting\": \"samen naar rust\", \"monitorweken\": 4}")
                        .header("If-Match", "\"2\""))
                .andExpect(status().isOk());

        http.perform(get(pad("")))
                .andExpect(jsonPath("$.velden.samenvatting").value("samen naar rust"))
                .andExpect(jsonPath("$.velden.monitorweken").value(4));
        assertThat(opstelling.dossiers.gegeven(opstelling.traject, "monitorinterval"))
                .contains("R/P28D");
        assertThat(fout(json(put(pad("/kader")), "{\"evaluatieweken\": 0}").header("If-Match", "\"3\""))
                        .foutcode())
                .isEqualTo(PlanFout.ONGELDIGE_INVOER);
    }

    @Test
    @Tag("AF-03.2")
    void eenEvaluatieNoemtPerDoelHetOordeelEnDeStandVanDeIndicator() throws Exception {
        http.perform(json(post(pad("/evaluaties")), """
                        {"doelen": [{"doel": 1, "oordeel": "deels", "waarde": "2"}], "besluit": "doorgaan",
                         "volgende": "2027-02-15", "deelnemers": ["%s"]}
                        """.formatted(SANNE.id()))).andExpect(status().isOk());

        http.perform(get(pad("/evaluaties")))
                .andExpect(jsonPath("$.velden.evaluaties[0].doelen[0].waarde").value("deels"))
                .andExpect(jsonPath("$.velden.evaluaties[0].doelen[0].stand").value("2"))
                .andExpect(jsonPath("$.velden.evaluaties[0].deelnemers", hasSize(1)));
    }

    @Test
    @Tag("AF-03.3")
    void neemtEenOnderdeelVanDeBibliotheekOver() throws Exception {
        http.perform(json(post("/api/v1/plannen/bibliotheek"), """
                        {"naam": "Schulden aanpakken",
                         "doelen": [{"leefdomein": "financien", "omschrijving": "vaste lasten betaald", "weken": 26}],
                         "acties": [{"omschrijving": "post openen", "uitvoerder": "groepslid", "doel": 1}],
                         "deelplannen": [{"naam": "Schuldhulp", "zaaktype": "schuldhulp", "uitvoerder": "gemeente",
                                          "doelen": [1]}]}
                        """))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""));
        String sjabloon = opstelling.bibliotheek.alle().get(0).id().toString();

        http.perform(json(post(pad("/overname")), """
                        {"sjabloon": "%s", "personen": ["%s"]}
                        """.formatted(sjabloon, SANNE.id()))
                        .header("If-Match", "\"2\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.versie").value(3));

        http.perform(get("/api/v1/plannen/bibliotheek"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].inhoud.doelen[0].leefdomein").value("financien"));
        http.perform(get(pad("")))
                .andExpect(jsonPath("$.velden.doelen[1].omschrijving").value("vaste lasten betaald"))
                .andExpect(jsonPath("$.velden.acties[0].doel").value(2))
                .andExpect(jsonPath("$.velden.deelplannen[0].doelen[0]").value(2));
    }

    private String pad(String achter) {
        return "/api/v1/plannen/" + plan.id() + achter;
    }

    private SociaalDomeinException fout(MockHttpServletRequestBuilder verzoek) {
        ServletException[] gegooid = new ServletException[1];
        assertThatThrownBy(() -> http.perform(verzoek))
                .isInstanceOfSatisfying(ServletException.class, e -> gegooid[0] = e);
        return (SociaalDomeinException) gegooid[0].getRootCause();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder verzoek, String inhoud) {
        return verzoek.contentType(MediaType.APPLICATION_JSON).content(inhoud);
    }

    private static final class VastVerzoek implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Inzageverzoek.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest verzoek,
                WebDataBinderFactory binders) {
            return new Inzageverzoek(Medewerkers.JANSEN, new Doel("regie"), "plan raadplegen");
        }
    }
}
