package nl.zaakregie.runtime.plugin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.runtime.motor.Modelbevinding;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Everything that makes the installed set of plugins and models unsound. All of it is reported, not the first only. */
final class Startcontrole {

    private final PluginRegister register;
    private final Supplier<List<Modelbevinding>> modellen;

    Startcontrole(PluginRegister register, Supplier<List<Modelbevinding>> modellen) {
        this.register = register;
        this.modellen = modellen;
    }

    /** Dutch sentences; empty when the application may start. */
    List<String> bezwaren() {
        List<String> bezwaren = new ArrayList<>();
        dubbeleIds(bezwaren);
        for (Plugin plugin : register.alle()) {
            ontbrekende(plugin, bezwaren);
            kringen(plugin, bezwaren);
            dubbeleActies(plugin, bezwaren);
            gegevensgroepen(plugin, bezwaren);
        }
        modellen.get().forEach(bevinding -> bezwaren.add("Model " + bevinding));
        return bezwaren;
    }

    private void dubbeleIds(List<String> bezwaren) {
        Set<PluginId> gezien = new HashSet<>();
        Set<PluginId> dubbel = new TreeSet<>();
        register.alle().forEach(plugin -> {
            if (!gezien.add(plugin.id())) {
                dubbel.add(plugin.id());
            }
        });
        dubbel.forEach(id -> bezwaren.add("Plugin '" + id + "' is meer dan een keer geinstalleerd."));
    }

    private void ontbrekende(Plugin plugin, List<String> bezwaren) {
        plugin.vereist().stream()
                .filter(id -> register.vind(id).isEmpty())
                .sorted()
                .forEach(id -> bezwaren.add("Plugin '" + plugin.id() + "' heeft plugin '" + id
                        + "' nodig, maar die is niet geinstalleerd."));
    }

    private void kringen(Plugin plugin, List<String> bezwaren) {
        if (bereikbaar(plugin).contains(plugin.id())) {
            bezwaren.add("Plugin '" + plugin.id() + "' heeft, via andere plugins, zichzelf nodig.");
        }
    }

    private Set<PluginId> bereikbaar(Plugin plugin) {
        Set<PluginId> bereikbaar = new HashSet<>();
        List<PluginId> open = new ArrayList<>(plugin.vereist());
        while (!open.isEmpty()) {
            PluginId id = open.remove(open.size() - 1);
            if (bereikbaar.add(id)) {
                register.vind(id).ifPresent(vereist -> open.addAll(vereist.vereist()));
            }
        }
        return bereikbaar;
    }

    private static void dubbeleActies(Plugin plugin, List<String> bezwaren) {
        Set<String> gezien = new HashSet<>();
        for (CmmnActie actie : plugin.acties()) {
            if (!gezien.add(actie.naam())) {
                bezwaren.add("Actie '" + plugin.id() + "." + actie.naam() + "' komt meer dan een keer voor.");
            }
        }
    }

    private static void gegevensgroepen(Plugin plugin, List<String> bezwaren) {
        Set<String> gezien = new HashSet<>();
        for (Gegevensgroep groep : plugin.gegevensgroepen()) {
            String naam = "Gegevensgroep '" + groep.code() + "' van plugin '" + plugin.id() + "'";
            if (!isGevuld(groep.classificatie())) {
                bezwaren.add(naam + " heeft geen classificatie.");
            }
            if (!StringUtils.hasText(groep.omschrijving())) {
                bezwaren.add(naam + " heeft geen omschrijving.");
            }
            if (!groep.code().startsWith(plugin.id() + ".")) {
                bezwaren.add(naam + " moet beginnen met '" + plugin.id() + ".'.");
            }
            if (!gezien.add(groep.code())) {
                bezwaren.add(naam + " komt meer dan een keer voor.");
            }
        }
    }

    /** A plugin compiled without null checks can leave it out. */
    private static boolean isGevuld(@Nullable Object waarde) {
        return waarde != null;
    }
}
