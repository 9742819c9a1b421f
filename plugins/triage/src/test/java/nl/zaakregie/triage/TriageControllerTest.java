package nl.zaakregie.triage;

import static nl.zaakregie.triage.Metingopstelling.SANNE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.ServletException;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.testkit.geheugen.OpenToegang;
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

/** The whole way of a meting over HTTP, with the JSON a screen sends. */
class TriageControllerTest {

    private static final String PAD = "/api/v1/triage/metingen";

    private final Metingopstelling opstelling = new Metingopstelling(new OpenToegang());
    private final MockMvc http = MockMvcBuilders.standaloneSetup(opstelling.controller)
            .setCustomArgumentResolvers(new VastVerzoek(opstelling.verzoek))
            .build();

    @Test
    @Tag("AF-02.6")
    void noemtDeInstrumentenMetHunDomeinenEnNiveaus() throws Exception {
        http.perform(get("/api/v1/triage/instrumenten"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].sleutel.instrument").value(hasItem("ZRM")))
                .andExpect(jsonPath("$[?(@.sleutel.editie == '2017')].domeinen[*]", hasSize(13)))
                .andExpect(jsonPath("$[*].soort").value(hasItem("beslisboom")));
    }

    @Test
    @Tag("AF-02.2")
    void eenConceptWordtVervangenEnDefinitiefGemaaktMetDeVersieDieDeGebruikerZag() throws Exception {
        String id = maak(zrm("{\"domein\": \"financien\"}"));

        http.perform(json(put(PAD + "/" + id), zrm("{\"domein\": \"financien\", \"score\": 2}"))
                        .header("If-Match", "\"1\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""));
        http.perform(post(PAD + "/" + id + "/definitief").header("If-Match", "\"2\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("definitief"));

        http.perform(get(PAD).param("dossier", opstelling.dossier.toString()).param("persoon", SANNE.toString()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].velden.scores[0].score").value(2))
                .andExpect(jsonPath("$[0].velden.versie").value(3));
    }

    @Test
    @Tag("AF-02.2")
    void zonderOfMetEenOudeVersieVerandertErNiets() throws Exception {
        String id = maak(zrm("{\"domein\": \"financien\", \"score\": 2}"));
        MockHttpServletRequestBuilder wijziging = json(put(PAD + "/" + id), zrm("{\"domein\": \"justitie\"}"));

        assertThat(fout(wijziging)).isEqualTo(TriageFout.VERSIE_ONTBREEKT);
        assertThat(fout(wijziging.header("If-Match", "\"7\""))).isEqualTo(TriageFout.VERSIECONFLICT);
        assertThat(TriageFout.VERSIECONFLICT.httpStatus()).isEqualTo(409);
        assertThat(opstelling.metingen.van(opstelling.dossier))
                .allSatisfy(m -> assertThat(m.versie()).isEqualTo(1));
    }

    @Test
    @Tag("AF-02.3")
    void zetTweeMetingenNaastElkaar() throws Exception {
        String eerste = definitief(zrm("{\"domein\": \"financien\", \"score\": 2}"));
        String tweede = definitief(zrm("{\"domein\": \"financien\", \"score\": 4}"));

        http.perform(get("/api/v1/triage/vergelijking").param("van", eerste).param("tot", tweede))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.velden.regels[0].delta").value(2))
                .andExpect(jsonPath("$.velden.beter").value(1));
    }

    @Test
    @Tag("AF-02.1")
    void eenBeslisboomGeeftAdviesEnBewaartHetPad() throws Exception {
        definitief("""
                {"dossier": "%s", "persoon": "%s", "instrument": "Routering", "editie": "1", "variant": "standaard",
                 "datum": "2026-11-20",
                 "pad": [{"vraag": "veiligheid", "antwoord": "nee"}, {"vraag": "traject", "antwoord": "nee"},
                         {"vraag": "zelf", "antwoord": "ja"}]}
                """.formatted(opstelling.dossier, SANNE));

        http.perform(get(PAD).param("dossier", opstelling.dossier.toString()))
                .andExpect(jsonPath("$[0].velden.advies").value("sociale_kaart"))
                .andExpect(jsonPath("$[0].velden.pad", hasSize(3)));
    }

    @Test
    void noemtAllesWatErAanEenMetingNietKloptInEenKeer() {
        assertThatThrownBy(() -> http.perform(json(post(PAD), """
                        {"editie": "2017",
                         "scores": [{"domein": "financien", "score": 2}, {"markering": "weet_niet"}],
                         "pad": [{"vraag": "veiligheid"}],
                         "afwijking": {"route": "regie"}}
                        """)))
                .rootCause()
                .isInstanceOfSatisfying(SociaalDomeinException.class, fout -> {
                    assertThat(fout.foutcode()).isEqualTo(TriageFout.METING_ONJUIST);
                    assertThat(fout.details())
                            .extracting(Foutdetail::waar)
                            .containsExactly(
                                    "dossier",
                                    "persoon",
                                    "instrument",
                                    "variant",
                                    "datum",
                                    "scores[1].domein",
                                    "scores[1].markering",
                                    "pad[0].antwoord",
                                    "afwijking.reden");
                });
    }

    private String definitief(String inhoud) throws Exception {
        String id = maak(inhoud);
        http.perform(post(PAD + "/" + id + "/definitief").header("If-Match", "1"))
                .andExpect(status().isOk());
        return id;
    }

    private String maak(String inhoud) throws Exception {
        String antwoord = http.perform(json(post(PAD), inhoud))
                .andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"1\""))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(antwoord, "$.id");
    }

    private String zrm(String score) {
        return """
                {"dossier": "%s", "persoon": "%s", "instrument": "ZRM", "editie": "2017", "variant": "volwassenen",
                 "datum": "2026-11-20", "reden": "hulpvraag: geld", "scores": [%s]}
                """.formatted(opstelling.dossier, SANNE, score);
    }

    private Foutcode fout(MockHttpServletRequestBuilder verzoek) {
        ServletException[] gegooid = new ServletException[1];
        assertThatThrownBy(() -> http.perform(verzoek))
                .isInstanceOfSatisfying(ServletException.class, e -> gegooid[0] = e);
        return ((SociaalDomeinException) gegooid[0].getRootCause()).foutcode();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder verzoek, String inhoud) {
        return verzoek.contentType(MediaType.APPLICATION_JSON).content(inhoud);
    }

    private record VastVerzoek(Inzageverzoek verzoek) implements HandlerMethodArgumentResolver {

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
            return this.verzoek;
        }
    }
}
