package nl.zaakregie.stuf.rgbz;

import org.jspecify.annotations.Nullable;

/** What is told about the relation between a zaak and a besluit, apart from the besluit itself. */
public record Besluitrelatie(@Nullable Tijdvak tijdvak, Rest rest) {

    public static final Besluitrelatie LEEG = new Besluitrelatie(null, Rest.LEEG);

    public Besluitrelatie {
        rest = Rest.van(rest);
    }

    /** Absent stands for nothing, which is what besluiten have that were stored before this existed. */
    static Besluitrelatie van(@Nullable Besluitrelatie relatie) {
        return relatie == null ? LEEG : relatie;
    }
}
