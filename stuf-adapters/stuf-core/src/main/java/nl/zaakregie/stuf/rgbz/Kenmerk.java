package nl.zaakregie.stuf.rgbz;

/** Number under which another system knows the zaak; both parts at most 40 characters. */
public record Kenmerk(String kenmerk, String bron) {}
