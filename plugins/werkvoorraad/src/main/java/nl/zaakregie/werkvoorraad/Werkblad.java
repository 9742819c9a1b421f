package nl.zaakregie.werkvoorraad;

import java.util.List;

/** One page of the list. */
record Werkblad(List<Werkregel> regels, boolean meer) {}
