package nl.zaakregie.stuf.rgbz;

/** What can be asked of a person besides who it is. */
public enum Persoonsonderdeel {
    ADRES,
    PARTNERS,
    KINDEREN,
    OUDERS
}
