package nl.zaakregie.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Zaakidentificatie;
import nl.zaakregie.api.uitgaand.CreeerZaak;
import nl.zaakregie.api.uitgaand.Zaakrol;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Medewerkers;
import org.junit.jupiter.api.Test;

class ZaakregieModuleTest {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new ZaakregieModule())
            .build();
    private final DossierId dossier = DossierId.van("6f1c2f3a-0000-4000-8000-000000000001");

    record Vorm(DossierId dossier, Optional<Zaakidentificatie> zaak, Map<PersoonId, String> rollen) {}

    @Test
    void sleutelsZijnPlatteTekstHeenEnTerug() throws JsonProcessingException {
        PersoonId persoon = PersoonId.van("6f1c2f3a-0000-4000-8000-000000000002");
        Vorm vorm = new Vorm(dossier, Optional.of(new Zaakidentificatie("9901-1")), Map.of(persoon, "client"));

        String json = mapper.writeValueAsString(vorm);

        assertThat(json)
                .isEqualTo("{\"dossier\":\"" + dossier + "\",\"zaak\":\"9901-1\",\"rollen\":{\"" + persoon
                        + "\":\"client\"}}");
        assertThat(mapper.readValue(json, Vorm.class)).isEqualTo(vorm);
    }

    @Test
    void vrijgegevenIsPlatMetHetAantalDatOntbreekt() throws JsonProcessingException {
        Map<String, Object> velden = new LinkedHashMap<>();
        velden.put("dossier", dossier);
        velden.put("doelen", List.of("schulden"));
        Vrijgegeven<Vorm> vrijgegeven = new Vrijgegeven<>(velden, 2);

        assertThat(mapper.writeValueAsString(List.of(vrijgegeven)))
                .isEqualTo("[{\"dossier\":\"" + dossier + "\",\"doelen\":[\"schulden\"],\"nietGetoond\":2}]");
    }

    @Test
    void ongeldigeWaardeStaatNietInDeFout() {
        for (String ongeldig : Gezin.ONGELDIGE_BSNS) {
            assertThatThrownBy(() -> mapper.readValue("\"" + ongeldig + "\"", Bsn.class))
                    .isInstanceOf(OngeldigeWaardeException.class)
                    .satisfies(fout -> {
                        OngeldigeWaardeException onze = (OngeldigeWaardeException) fout;
                        assertThat(onze.getOriginalMessage())
                                .contains("elfproef")
                                .doesNotContain(ongeldig);
                    });
        }
        assertThatThrownBy(() -> mapper.readValue("{\"dossier\":\"geen-uuid\"}", Vorm.class))
                .isInstanceOf(OngeldigeWaardeException.class)
                .hasMessageContaining("UUID");
        assertThatThrownBy(() -> mapper.readValue("{\"dossier\":7}", Vorm.class))
                .isInstanceOf(OngeldigeWaardeException.class);
    }

    @Test
    void opslagGeeftEenHeelBerichtTerug() {
        Opslagjson opslag = new Opslagjson();
        CreeerZaak bericht = new CreeerZaak(
                new Zaakidentificatie("9901-00001"),
                "gezinsplan",
                LocalDate.of(2026, 11, 23),
                List.of(Gezin.SANNE.gegevens(), Gezin.KEREM.gegevens()),
                new Zaakrol(Medewerkers.JANSEN.id(), Medewerkers.JANSEN.achternaam(), "Regisseur"),
                List.of(),
                List.of(),
                List.of(new Zaakidentificatie("9901-00000")),
                Optional.of("g1"),
                Optional.of(1));

        assertThat(opslag.lees(opslag.schrijf(bericht), CreeerZaak.class)).isEqualTo(bericht);
    }

    @Test
    void opslagVertrouwtOpDeVormMaarNietOpElkVeld() {
        Opslagjson opslag = new Opslagjson();

        assertThat(opslag.lees(
                        "{\"dossier\":\"" + dossier + "\",\"zaak\":null,\"rollen\":{},\"nieuwer\":1}", Vorm.class))
                .isEqualTo(new Vorm(dossier, Optional.empty(), Map.of()));
        assertThatThrownBy(() -> opslag.lees("{\"dossier\":\"geheim\"}", Vorm.class))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessageNotContaining("geheim");
    }
}
