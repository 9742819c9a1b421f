package nl.zaakregie.runtime.motor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Where models come from: the class path, and a folder of the municipality that goes before it. */
final class Modelbron {

    private final ResourcePatternResolver resources;
    private final Predicate<Model> klassepad;
    private final List<Path> eigenMappen;

    /** @param klassepad which models on the class path are ours */
    Modelbron(ResourcePatternResolver resources, Predicate<Model> klassepad, List<Path> eigenMappen) {
        this.resources = resources;
        this.klassepad = klassepad;
        this.eigenMappen = eigenMappen;
    }

    /** Decisions and processes before the cases that call them. */
    List<Model> modellen() {
        List<Model> alles = new ArrayList<>();
        for (Modelsoort soort : List.of(Modelsoort.DMN, Modelsoort.BPMN, Modelsoort.CMMN)) {
            alles.addAll(modellen(soort));
        }
        return alles;
    }

    private Collection<Model> modellen(Modelsoort soort) {
        Map<String, Model> perNaam = new LinkedHashMap<>();
        try {
            for (Resource resource : resources.getResources("classpath*:" + soort.map() + "/*")) {
                opKlassepad(soort, resource).forEach(model -> perNaam.putIfAbsent(model.naam(), model));
            }
            for (Path map : eigenMappen) {
                inMap(soort, map.resolve(soort.map())).forEach(model -> perNaam.put(model.naam(), model));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("De modellen zijn niet te lezen: " + soort.map(), e);
        }
        return perNaam.values();
    }

    private List<Model> opKlassepad(Modelsoort soort, Resource resource) throws IOException {
        String naam = resource.getFilename();
        if (naam == null || !soort.past(naam)) {
            return List.of();
        }
        Model model = lees(soort, naam, resource);
        return klassepad.test(model) ? List.of(model) : List.of();
    }

    private static List<Model> inMap(Modelsoort soort, Path map) throws IOException {
        if (!Files.isDirectory(map)) {
            return List.of();
        }
        List<Model> modellen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.list(map)) {
            for (Path bestand : bestanden.sorted().toList()) {
                String naam = String.valueOf(bestand.getFileName());
                if (soort.past(naam)) {
                    modellen.add(new Model(soort, naam, Files.readAllBytes(bestand)));
                }
            }
        }
        return modellen;
    }

    static Model lees(Modelsoort soort, String naam, Resource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new Model(soort, naam, in.readAllBytes());
        }
    }
}
