package nl.zaakregie.stuf.server;

/**
 * What makes a message unique: the sending system and its referentienummer (StUF 03.01). Gebruiker is no part of it.
 *
 * @param zender {@link nl.zaakregie.stuf.Systeem#sleutel()} of the sender
 * @param referentienummer as received; longer than the 40 characters of the standard occurs
 */
public record Berichtsleutel(String zender, String referentienummer) {}
