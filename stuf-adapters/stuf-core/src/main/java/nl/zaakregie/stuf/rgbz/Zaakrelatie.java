package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** Relation to another zaak; it has no kind besides {@code soort}. */
public record Zaakrelatie(
        Soort soort,
        String identificatie,
        @Nullable String omschrijving,
        @Nullable Zaaktype zaaktype,
        @Nullable Tijdvak tijdvak,
        Rest rest) {

    public Zaakrelatie {
        rest = Rest.van(rest);
    }

    public Zaakrelatie(
            Soort soort,
            String identificatie,
            @Nullable String omschrijving,
            @Nullable Zaaktype zaaktype,
            @Nullable Tijdvak tijdvak) {
        this(soort, identificatie, omschrijving, zaaktype, tijdvak, Rest.LEEG);
    }

    /** Which way the relation goes, seen from the zaak that holds it. */
    public enum Soort {
        /** The other is a part of this one. */
        DEELZAAK("ZAKZAKDEL"),
        /** This one is a part of the other; only in answers. */
        HOOFDZAAK("ZAKZAKHFD"),
        /** Related; how a plan and its parts hang together in RZS, stored in the lower zaak. */
        ANDERE("ZAKZAKBTR");

        private final String entiteittype;

        Soort(String entiteittype) {
            this.entiteittype = entiteittype;
        }

        public String entiteittype() {
            return entiteittype;
        }
    }

    public static Zaakrelatie andere(String identificatie) {
        return new Zaakrelatie(Soort.ANDERE, identificatie, null, null, null);
    }

    public static Zaakrelatie deelzaak(String identificatie) {
        return new Zaakrelatie(Soort.DEELZAAK, identificatie, null, null, null);
    }

    /** The same relation with what the message said besides. */
    public Zaakrelatie met(Rest nieuw) {
        return new Zaakrelatie(soort, identificatie, omschrijving, zaaktype, tijdvak, nieuw);
    }
}
