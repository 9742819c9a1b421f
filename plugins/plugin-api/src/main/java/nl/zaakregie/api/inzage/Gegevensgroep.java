package nl.zaakregie.api.inzage;

/**
 * A group of attributes doelbinding decides on together.
 *
 * @param code {@code plugin.groep}, e.g. {@code plan.inhoud}
 * @param omschrijving Dutch
 */
public record Gegevensgroep(String code, String omschrijving, Classificatie classificatie) {}
