package nl.zaakregie.runtime.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.runtime.motor.Actiecatalogus;

/**
 * The installed plugins, those that others require first. Immutable after the start, so safe for concurrent use. Whether
 * the set is sound is checked by {@link Startcontrole}.
 */
public class PluginRegister implements Actiecatalogus {

    private final List<Plugin> plugins;
    private final Map<String, Map<String, CmmnActie>> acties = new TreeMap<>();

    public PluginRegister(Collection<Plugin> plugins) {
        this.plugins = opVolgorde(plugins);
        this.plugins.forEach(plugin -> acties.put(plugin.id().waarde(), actiesVan(plugin)));
    }

    /** In order of {@code vereist}; among equals by id. A circle is cut at an arbitrary place and refused by the check. */
    public List<Plugin> alle() {
        return plugins;
    }

    public Optional<Plugin> vind(PluginId id) {
        return plugins.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
    }

    @Override
    public Set<String> plugins() {
        return acties.keySet();
    }

    @Override
    public Map<String, CmmnActie> acties(String plugin) {
        return acties.getOrDefault(plugin, Map.of());
    }

    public List<Afsluitcontrole> afsluitcontroles() {
        return plugins.stream()
                .flatMap(plugin -> plugin.afsluitcontroles().stream())
                .toList();
    }

    /** Everybody a dossier is about, says whichever plugin it belongs to. */
    public Set<PersoonId> betrokkenen(DossierId dossier) {
        return plugins.stream()
                .flatMap(plugin -> plugin.betrokkenenbronnen().stream())
                .flatMap(bron -> bron.van(dossier).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, CmmnActie> actiesVan(Plugin plugin) {
        Map<String, CmmnActie> perNaam = new LinkedHashMap<>();
        plugin.acties().forEach(actie -> perNaam.putIfAbsent(actie.naam(), actie));
        return perNaam;
    }

    private static List<Plugin> opVolgorde(Collection<Plugin> plugins) {
        List<Plugin> opId = new ArrayList<>(plugins);
        opId.sort(Comparator.comparing(Plugin::id));
        Set<Plugin> volgorde = new LinkedHashSet<>();
        Set<Plugin> bezocht = new LinkedHashSet<>();
        opId.forEach(plugin -> voegToe(plugin, opId, bezocht, volgorde));
        return List.copyOf(volgorde);
    }

    private static void voegToe(Plugin plugin, List<Plugin> alle, Set<Plugin> bezocht, Set<Plugin> volgorde) {
        if (!bezocht.add(plugin)) {
            return;
        }
        alle.stream()
                .filter(ander -> plugin.vereist().contains(ander.id()))
                .forEach(ander -> voegToe(ander, alle, bezocht, volgorde));
        volgorde.add(plugin);
    }
}
