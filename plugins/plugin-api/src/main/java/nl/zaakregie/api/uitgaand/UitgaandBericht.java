package nl.zaakregie.api.uitgaand;

/** A command to another system; a record that can be written as JSON. Its personal data are wiped once confirmed. */
public interface UitgaandBericht {}
