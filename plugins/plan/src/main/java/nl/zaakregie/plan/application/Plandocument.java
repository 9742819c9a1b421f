package nl.zaakregie.plan.application;

import nl.zaakregie.api.inzage.Gegeven;

/**
 * A copy of the plan to print or to give.
 *
 * @param bestandsnaam without a name in it
 * @param inhoud base 64
 */
public record Plandocument(
        @Gegeven(Gegevensgroepen.DOCUMENT) String bestandsnaam,
        @Gegeven(Gegevensgroepen.DOCUMENT) String mediatype,
        @Gegeven(Gegevensgroepen.DOCUMENT) String inhoud) {

    @Override
    public String toString() {
        return "Plandocument[***]";
    }
}
