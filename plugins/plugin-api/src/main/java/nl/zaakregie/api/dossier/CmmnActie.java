package nl.zaakregie.api.dossier;

/**
 * An action a process designer picks by name: {@code ${plugin.naam}}.
 *
 * @param naam lower camel case, unique within the plugin
 * @param omschrijving Dutch, one sentence, for the catalogue ACTIES.md
 * @param uitvoering runs in the transaction of the engine; no network
 */
public record CmmnActie(String naam, String omschrijving, Uitvoering uitvoering) {

    /** Body of an action. A thrown exception rolls back the whole use case. */
    @FunctionalInterface
    public interface Uitvoering {
        void voerUit(ActieContext context);
    }
}
