package nl.zaakregie.api.inzage;

import nl.zaakregie.api.gebruiker.Gebruiker;

/**
 * Who looks, for what.
 *
 * @param handeling verb and noun a citizen understands, e.g. "plan raadplegen"; goes into the protocol
 */
public record Inzageverzoek(Gebruiker gebruiker, Doel doel, String handeling) {}
