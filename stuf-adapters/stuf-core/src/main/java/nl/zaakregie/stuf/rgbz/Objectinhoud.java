package nl.zaakregie.stuf.rgbz;

/** What a zaakobject is: one of the parties, or a thing that we pass on without looking into it. */
public sealed interface Objectinhoud permits Betrokkene, AnderObject {}
