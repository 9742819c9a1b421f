package nl.zaakregie.runtime.plugin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.Plugin;
import nl.zaakregie.api.PluginId;
import nl.zaakregie.api.kern.Code;

/**
 * An installed plugin for the start and admin page. No personal data.
 *
 * @param versie from the manifest of its jar; absent when it runs from classes
 * @param toestand operational facts the plugin reports
 * @param staat {@code in_orde}, or {@code storing} when the plugin cannot tell how it is
 */
record PluginInfo(
        String id,
        String naam,
        Optional<String> versie,
        List<String> vereist,
        List<Actie> acties,
        List<Luisteraar> luisteraars,
        List<Groep> gegevensgroepen,
        Map<String, String> toestand,
        Staat staat) {

    enum Staat {
        IN_ORDE,
        STORING
    }

    record Actie(String naam, String omschrijving) {}

    record Luisteraar(String naam, String gebeurtenis, String moment) {}

    record Groep(String code, String omschrijving, String classificatie) {}

    static PluginInfo van(Plugin plugin) {
        Optional<Map<String, String>> toestand = toestand(plugin);
        return new PluginInfo(
                plugin.id().waarde(),
                plugin.naam(),
                Optional.ofNullable(plugin.getClass().getPackage().getImplementationVersion()),
                plugin.vereist().stream().sorted().map(PluginId::waarde).toList(),
                plugin.acties().stream()
                        .map(actie -> new Actie(plugin.id() + "." + actie.naam(), actie.omschrijving()))
                        .toList(),
                plugin.luisteraars().stream()
                        .map(l -> new Luisteraar(l.naam(), l.soort().getSimpleName(), Code.van(l.moment())))
                        .toList(),
                plugin.gegevensgroepen().stream()
                        .map(g -> new Groep(g.code(), g.omschrijving(), Code.van(g.classificatie())))
                        .toList(),
                toestand.orElse(Map.of()),
                toestand.isPresent() ? Staat.IN_ORDE : Staat.STORING);
    }

    /** A plugin that fails to report is itself the report; its exception text may hold anything, so it is not shown. */
    static Optional<Map<String, String>> toestand(Plugin plugin) {
        try {
            return Optional.of(plugin.toestand());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
