package nl.zaakregie.api.werk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.gebruiker.Rol;

/**
 * What decision table {@value Toewijzingstabel#TABEL} is asked about a piece of work: codes and yes or no, nothing about
 * who. What is not known is not given, and then no line that looks at it applies.
 *
 * @param invoer by the names of the inputs
 */
public record Toewijzingsvraag(Map<String, Object> invoer) {

    public Toewijzingsvraag {
        invoer = Map.copyOf(invoer);
    }

    /** @param soort code of the kind of work, e.g. {@code signaal}, {@code enkelvoudig} or that of a {@link Werkitem} */
    public static Toewijzingsvraag over(String soort) {
        return new Toewijzingsvraag(Map.of("soort", soort));
    }

    /** Code of DOMEIN 6.4. */
    public Toewijzingsvraag leefdomein(Optional<String> leefdomein) {
        return leefdomein.map(l -> met("leefdomein", l)).orElse(this);
    }

    /** Whether it is about a minor. */
    public Toewijzingsvraag jeugd(Optional<Boolean> jeugd) {
        return jeugd.map(j -> met("jeugd", j)).orElse(this);
    }

    public Toewijzingsvraag vertrouwelijk(boolean vertrouwelijk) {
        return met("vertrouwelijk", vertrouwelijk);
    }

    public Toewijzingsvraag veiligheid(boolean inGeding) {
        return met("veiligheid", inGeding);
    }

    /** The only role that may do it. */
    public Toewijzingsvraag voorRol(Rol rol) {
        return met("voorRol", rol.code());
    }

    private Toewijzingsvraag met(String naam, Object waarde) {
        Map<String, Object> meer = new HashMap<>(invoer);
        meer.put(naam, waarde);
        return new Toewijzingsvraag(meer);
    }
}
