package nl.zaakregie.api.uitgaand;

import nl.zaakregie.api.kern.Persoonsgegevens;

/** Somebody of the social network; never sees the zaak in a portal (INV-19). */
public record Belanghebbende(Persoonsgegevens persoon, String omschrijving) {}
