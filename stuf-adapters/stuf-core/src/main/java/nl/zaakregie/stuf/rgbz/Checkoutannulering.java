package nl.zaakregie.stuf.rgbz;

/** Undoing a check-out; the document stays as it was. */
public record Checkoutannulering(String documentidentificatie, String checkedOutId) {}
