package nl.zaakregie.testkit.contract;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.inzage.Vrijgegeven;

/**
 * What may leave through a controller: {@link Vrijgegeven}, ids and codes. Works on the names of Spring's annotations,
 * so that the testkit does not need Spring MVC.
 */
final class Controllerregels {

    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";

    private Controllerregels() {}

    static Stream<String> bezwaren(Class<?> controller) {
        return methoden(controller)
                .flatMap(m -> new Typenwandeling(
                                Controllerregels::isVrijgegeven, Persoonlijk::isType, Controllerregels::oordeel)
                        .bezwaren(m.getGenericReturnType(), controller.getSimpleName() + "." + m.getName()).stream());
    }

    /** Full paths of all mappings of the controller. */
    static Stream<String> paden(Class<?> controller) {
        List<String> basis = Arrays.stream(controller.getAnnotations())
                .flatMap(a -> padenVan(a).stream())
                .toList();
        List<String> voor = basis.isEmpty() ? List.of("") : basis;
        return methoden(controller)
                .flatMap(m -> Arrays.stream(m.getAnnotations()).filter(Controllerregels::isMapping))
                .flatMap(a -> {
                    List<String> eigen = padenVan(a).isEmpty() ? List.of("") : padenVan(a);
                    return voor.stream().flatMap(v -> eigen.stream().map(e -> v + e));
                });
    }

    private static Stream<Method> methoden(Class<?> controller) {
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(m -> Arrays.stream(m.getAnnotations()).anyMatch(Controllerregels::isMapping));
    }

    private static boolean isMapping(Annotation annotatie) {
        Class<? extends Annotation> soort = annotatie.annotationType();
        return soort.getName().equals(MAPPING)
                || Arrays.stream(soort.getAnnotations())
                        .anyMatch(a -> a.annotationType().getName().equals(MAPPING));
    }

    private static List<String> padenVan(Annotation annotatie) {
        if (!isMapping(annotatie)) {
            return List.of();
        }
        List<String> paden = new ArrayList<>(List.of((String[]) lees(annotatie, "value")));
        paden.addAll(List.of((String[]) lees(annotatie, "path")));
        return paden;
    }

    private static Object lees(Annotation annotatie, String attribuut) {
        try {
            return annotatie.annotationType().getMethod(attribuut).invoke(annotatie);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Attribuut " + attribuut + " van " + annotatie.annotationType(), e);
        }
    }

    private static boolean isVrijgegeven(Class<?> klasse) {
        return klasse == Vrijgegeven.class;
    }

    private static Optional<String> oordeel(Class<?> eigenaar, RecordComponent component) {
        if (component.isAnnotationPresent(Gegeven.class)) {
            return Optional.of("@Gegeven: dit gaat door Inzage.vrijgeven");
        }
        return Persoonlijk.isNaam(component.getName()) ? Optional.of("persoonsgegeven") : Optional.empty();
    }
}
