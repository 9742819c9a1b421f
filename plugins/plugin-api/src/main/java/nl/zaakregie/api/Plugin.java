package nl.zaakregie.api;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.bericht.BerichtVerwerker;
import nl.zaakregie.api.dossier.Afsluitcontrole;
import nl.zaakregie.api.dossier.Betrokkenenbron;
import nl.zaakregie.api.dossier.CmmnActie;
import nl.zaakregie.api.gebeurtenis.GebeurtenisLuisteraar;
import nl.zaakregie.api.inzage.Gegevensgroep;
import nl.zaakregie.api.werk.Onderhoudstaak;
import nl.zaakregie.api.werk.Werkbron;

/**
 * Everything one function contributes to the regie; reading the implementing class shows all of it. One instance per
 * application, found by Spring Boot auto-configuration. Implementations are stateless and safe for concurrent use.
 *
 * <p>The host refuses to start on: a missing required plugin, a double id or action name, a model that names an unknown
 * action, a gegevensgroep without classification, no doelbinding or no protocollering.
 */
public interface Plugin {

    PluginId id();

    /** Dutch name for the start and admin page. */
    String naam();

    /** Plugins that must be installed too. */
    default Set<PluginId> vereist() {
        return Set.of();
    }

    /** What models may call, as {@code ${id.naam}}. */
    default List<CmmnActie> acties() {
        return List.of();
    }

    default List<GebeurtenisLuisteraar<?>> luisteraars() {
        return List.of();
    }

    /** Inbound messages this plugin processes. */
    default List<BerichtVerwerker<?>> berichtVerwerkers() {
        return List.of();
    }

    /** The groups of attributes doelbinding decides on. */
    default List<Gegevensgroep> gegevensgroepen() {
        return List.of();
    }

    default List<Werkbron> werkbronnen() {
        return List.of();
    }

    /** Work to be done again and again, on one node at a time. */
    default List<Onderhoudstaak> onderhoud() {
        return List.of();
    }

    /** What must be decided before a dossier may close. */
    default List<Afsluitcontrole> afsluitcontroles() {
        return List.of();
    }

    /** Whom dossiers of this plugin are about. */
    default List<Betrokkenenbron> betrokkenenbronnen() {
        return List.of();
    }

    /** Operational facts for admin page and health; never personal data. */
    default Map<String, String> toestand() {
        return Map.of();
    }
}
