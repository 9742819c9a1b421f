package nl.zaakregie.runtime.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.zaakregie.api.fout.Foutcode;
import org.springframework.http.MediaType;

/** Writes a refusal where no controller is involved, e.g. in a filter. */
public final class Probleemschrijver {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private Probleemschrijver() {}

    public static void schrijf(HttpServletResponse antwoord, Foutcode foutcode) throws IOException {
        Probleem probleem = Probleem.van(foutcode, List.of());
        antwoord.setStatus(probleem.status());
        antwoord.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        MAPPER.writeValue(antwoord.getOutputStream(), probleem);
    }
}
