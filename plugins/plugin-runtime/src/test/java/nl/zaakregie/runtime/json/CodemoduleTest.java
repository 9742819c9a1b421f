package nl.zaakregie.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.termijn.Termijn;
import org.junit.jupiter.api.Test;

class CodemoduleTest {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModules(new Jdk8Module(), new ZaakregieModule(), new Codemodule())
            .build();

    record Vorm(Rol rol, Optional<Termijn.Eenheid> eenheid, Map<Rol, Integer> aantal, TimeUnit vreemd) {}

    @Test
    void schrijftKeuzesAlsCodeInKleineLettersEnLaatVreemdeTypenMetRust() throws JsonProcessingException {
        Vorm vorm =
                new Vorm(Rol.FUNCTIONEELBEHEER, Optional.of(Termijn.Eenheid.WEKEN), Map.of(Rol.KCC, 2), TimeUnit.DAYS);

        String json = mapper.writeValueAsString(vorm);

        assertThat(json)
                .isEqualTo("{\"rol\":\"functioneelbeheer\",\"eenheid\":\"weken\",\"aantal\":{\"kcc\":2},"
                        + "\"vreemd\":\"DAYS\"}");
        assertThat(mapper.readValue(json, Vorm.class)).isEqualTo(vorm);
    }

    @Test
    void leestOokWatEenOudereClientInHoofdlettersStuurtEnWeigertWatGeenKeuzeIs() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"rol\":\"KCC\",\"eenheid\":\"WEKEN\"}", Vorm.class))
                .extracting(Vorm::rol, Vorm::eenheid)
                .containsExactly(Rol.KCC, Optional.of(Termijn.Eenheid.WEKEN));
        assertThatThrownBy(() -> mapper.readValue("{\"rol\":\"koning\"}", Vorm.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    @Test
    void watWordtOpgeslagenHoudtDeNamenVanDeConstanten() {
        assertThat(new Opslagjson().schrijf(Rol.KCC)).isEqualTo("\"KCC\"");
    }
}
