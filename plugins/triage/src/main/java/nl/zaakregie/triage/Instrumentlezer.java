package nl.zaakregie.triage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.triage.Instrument.Niveau;
import nl.zaakregie.triage.Instrument.Onderdeel;
import nl.zaakregie.triage.Instrument.Sleutel;
import nl.zaakregie.triage.Instrument.Soort;
import nl.zaakregie.triage.Instrument.Vraag;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads instruments from JSON: those on the class path, and those in a folder of the municipality (AF-02.6). A file that
 * is wrong stops the start.
 */
final class Instrumentlezer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private Instrumentlezer() {}

    /**
     * @param map folder with instruments of the municipality
     * @param criteria file with texts per domain and score, for instruments whose owner allows it
     */
    static Instrumenten lees(Optional<Path> map, Optional<Path> criteria) {
        PathMatchingResourcePatternResolver zoeker = new PathMatchingResourcePatternResolver();
        List<Resource> bestanden = new ArrayList<>(zoek(zoeker, "classpath*:/instrumenten/*.json"));
        map.ifPresent(m -> bestanden.addAll(zoek(zoeker, "file:" + bestaand(m).toAbsolutePath() + "/*.json")));
        List<Criteria> teksten = criteria.map(FileSystemResource::new)
                .map(Instrumentlezer::criteria)
                .orElse(List.of());
        return new Instrumenten(bestanden.stream()
                .map(Instrumentlezer::instrument)
                .map(i -> metTeksten(i, teksten))
                .toList());
    }

    /** The form of a file. */
    record Bestand(
            String instrument,
            String editie,
            String variant,
            String naam,
            Soort soort,
            Optional<List<Onderdeel>> domeinen,
            Optional<List<Niveau>> niveaus,
            Optional<List<Vraag>> vragen,
            Optional<List<Onderdeel>> adviezen) {

        Instrument alsInstrument() {
            return new Instrument(
                    new Sleutel(instrument, editie, variant),
                    naam,
                    soort,
                    domeinen.orElse(List.of()),
                    niveaus.orElse(List.of()),
                    vragen.orElse(List.of()),
                    adviezen.orElse(List.of()),
                    Map.of());
        }
    }

    /** Texts for one instrument. */
    record Criteria(String instrument, String editie, String variant, Map<String, Map<Integer, String>> criteria) {

        boolean isVoor(Instrument gevraagd) {
            return gevraagd.sleutel().equals(new Sleutel(instrument, editie, variant));
        }
    }

    private static Instrument metTeksten(Instrument instrument, List<Criteria> teksten) {
        return teksten.stream()
                .filter(t -> t.isVoor(instrument))
                .findFirst()
                .map(t -> instrument.metCriteria(t.criteria()))
                .orElse(instrument);
    }

    private static List<Resource> zoek(PathMatchingResourcePatternResolver zoeker, String patroon) {
        try {
            return Arrays.stream(zoeker.getResources(patroon))
                    .sorted(Comparator.comparing(r -> String.valueOf(r.getFilename())))
                    .toList();
        } catch (IOException e) {
            throw new SociaalDomeinException(TriageFout.INSTRUMENT_ONJUIST, e);
        }
    }

    /** A folder that is not there is a wrong setting, not an empty folder. */
    private static Path bestaand(Path map) {
        if (!Files.isDirectory(map)) {
            throw TriageFout.INSTRUMENT_ONJUIST.bij("zaakregie.triage.instrumenten");
        }
        return map;
    }

    private static Instrument instrument(Resource bestand) {
        Instrument gelezen = lees(bestand, new TypeReference<Bestand>() {}).alsInstrument();
        if (!Instrumentcontrole.klopt(gelezen)) {
            throw onjuist(bestand);
        }
        return gelezen;
    }

    private static List<Criteria> criteria(Resource bestand) {
        return lees(bestand, new TypeReference<List<Criteria>>() {});
    }

    private static <T> T lees(Resource bestand, TypeReference<T> soort) {
        try (InputStream in = bestand.getInputStream()) {
            return MAPPER.readValue(in, soort);
        } catch (IOException e) {
            SociaalDomeinException fout = onjuist(bestand);
            fout.initCause(e);
            throw fout;
        }
    }

    private static SociaalDomeinException onjuist(Resource bestand) {
        return new SociaalDomeinException(
                TriageFout.INSTRUMENT_ONJUIST,
                List.of(new Foutdetail(String.valueOf(bestand.getFilename()), TriageFout.INSTRUMENT_ONJUIST.tekst())));
    }
}
