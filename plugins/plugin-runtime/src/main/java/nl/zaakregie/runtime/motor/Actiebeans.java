package nl.zaakregie.runtime.motor;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What expressions in models may name: {@code ${plugin.actie}} and nothing else. Not a copy but a view, because the
 * engine is built before the plugins that use it.
 */
final class Actiebeans extends AbstractMap<Object, Object> {

    private final Supplier<Actiecatalogus> catalogus;
    private final Map<Object, Object> vanHost;
    private final Map<String, Map<String, Actiedelegate>> delegates = new ConcurrentHashMap<>();
    private final Variabelen variabelen;

    /** @param vanHost beans of the host's own models in a shared engine; empty in an engine of our own */
    Actiebeans(Supplier<Actiecatalogus> catalogus, Variabelen variabelen, Map<Object, Object> vanHost) {
        this.catalogus = catalogus;
        this.variabelen = variabelen;
        this.vanHost = vanHost;
    }

    @Override
    public boolean containsKey(Object naam) {
        return catalogus.get().plugins().contains(naam) || vanHost.containsKey(naam);
    }

    @Override
    public @Nullable Object get(Object naam) {
        return catalogus.get().plugins().contains(naam)
                ? delegates.computeIfAbsent(naam.toString(), this::delegatesVan)
                : vanHost.get(naam);
    }

    private Map<String, Actiedelegate> delegatesVan(String plugin) {
        Map<String, Actiedelegate> perNaam = new LinkedHashMap<>();
        catalogus
                .get()
                .acties(plugin)
                .forEach((naam, actie) -> perNaam.put(naam, Actiedelegate.van(actie, variabelen)));
        return Map.copyOf(perNaam);
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Map<Object, Object> alles = new LinkedHashMap<>(vanHost);
        for (String plugin : catalogus.get().plugins()) {
            alles.put(plugin, delegates.computeIfAbsent(plugin, this::delegatesVan));
        }
        return alles.entrySet();
    }
}
