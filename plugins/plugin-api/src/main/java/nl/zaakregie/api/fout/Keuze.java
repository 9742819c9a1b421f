package nl.zaakregie.api.fout;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads a choice out of a request; what is not one of the choices is refused with the field and all of them. */
public final class Keuze {

    private Keuze() {}

    /**
     * @param waarde name of a constant, in any case
     * @param veld where it stands in the request
     * @param foutcode what the refusal is called
     * @throws SociaalDomeinException with {@code foutcode}; the text never holds {@code waarde}
     */
    public static <E extends Enum<E>> E uit(Class<E> soort, String waarde, String veld, Foutcode foutcode) {
        E[] keuzes = soort.getEnumConstants();
        return Arrays.stream(keuzes)
                .filter(e -> e.name().equals(waarde.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new SociaalDomeinException(
                        foutcode,
                        List.of(new Foutdetail(
                                veld, "Kies uit " + Arrays.toString(keuzes).toLowerCase(Locale.ROOT)))));
    }
}
