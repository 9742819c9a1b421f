package nl.zaakregie.runtime.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Protocol;
import nl.zaakregie.api.inzage.Toegang;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * Refuses an application without doelbinding or protocollering, before any bean is made: otherwise the first bean that
 * needs them fails with a message that means nothing to a beheerder.
 */
final class Poortcontrole implements BeanFactoryPostProcessor {

    private static final Map<Class<?>, String> VERPLICHT = new LinkedHashMap<>();

    static {
        String doelbinding = "Er is geen doelbinding (poort %s): gegevens zouden onbeschermd zijn.";
        VERPLICHT.put(Inzage.class, doelbinding.formatted("Inzage"));
        VERPLICHT.put(Toegang.class, doelbinding.formatted("Toegang"));
        VERPLICHT.put(Protocol.class, "Er is geen protocollering (poort Protocol): inzage zou niet worden vastgelegd.");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        List<String> bezwaren = new ArrayList<>();
        VERPLICHT.forEach((poort, bezwaar) -> {
            if (beans.getBeanNamesForType(poort, true, false).length == 0) {
                bezwaren.add(bezwaar);
            }
        });
        if (!bezwaren.isEmpty()) {
            throw new StartGeweigerd(bezwaren);
        }
    }
}
