package nl.zaakregie.runtime.motor;

import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.dossier.CmmnActie;

/** The actions of all plugins by name; implemented by the plugin registry, asked for late because plugins use the engine. */
public interface Actiecatalogus {

    /** Ids of the plugins: names that models and variables may not use for anything else. */
    Set<String> plugins();

    /** Actions of one plugin by name; empty for an unknown plugin. */
    Map<String, CmmnActie> acties(String plugin);

    default boolean kent(String plugin, String actie) {
        return acties(plugin).containsKey(actie);
    }
}
