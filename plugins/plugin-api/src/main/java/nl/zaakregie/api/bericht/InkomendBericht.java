package nl.zaakregie.api.bericht;

/** A message from another system, mapped to the domain; a record that can be written as JSON. */
public interface InkomendBericht {}
