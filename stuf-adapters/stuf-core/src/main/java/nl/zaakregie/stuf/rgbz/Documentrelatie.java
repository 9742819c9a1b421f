package nl.zaakregie.stuf.rgbz;

import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/** What is told about a document in relation to one zaak; the status is the one it belongs to. */
public record Documentrelatie(
        @Nullable String titel,
        @Nullable String beschrijving,
        @Nullable OnvolledigeDatum registratiedatum,
        @Nullable String statusvolgnummer,
        @Nullable String statusomschrijving,
        @Nullable String datumStatusGezet,
        Rest rest) {

    public Documentrelatie {
        rest = Rest.van(rest);
    }

    public Documentrelatie(
            @Nullable String titel,
            @Nullable String beschrijving,
            @Nullable OnvolledigeDatum registratiedatum,
            @Nullable String statusvolgnummer,
            @Nullable String statusomschrijving,
            @Nullable String datumStatusGezet) {
        this(titel, beschrijving, registratiedatum, statusvolgnummer, statusomschrijving, datumStatusGezet, Rest.LEEG);
    }

    /** The same relation with what the message said besides. */
    public Documentrelatie met(Rest nieuw) {
        return new Documentrelatie(
                titel, beschrijving, registratiedatum, statusvolgnummer, statusomschrijving, datumStatusGezet, nieuw);
    }

    public static final Documentrelatie LEEG = new Documentrelatie(null, null, null, null, null, null);

    public static Documentrelatie geregistreerdOp(OnvolledigeDatum dag) {
        return new Documentrelatie(null, null, dag, null, null, null);
    }

    @Override
    public String toString() {
        return "Documentrelatie";
    }
}
