package nl.zaakregie.stuf.rgbz;

/** A party to a zaak; the five kinds of RGBZ. */
public sealed interface Betrokkene extends Objectinhoud
        permits Medewerker, OrganisatorischeEenheid, NatuurlijkPersoon, NietNatuurlijkPersoon, Vestiging {}
