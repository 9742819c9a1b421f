package nl.zaakregie.api.inzage;

/**
 * Purpose of a processing, from the register of the municipality, e.g. {@code regie}.
 *
 * @param code lower case letters, digits and dashes
 */
public record Doel(String code) {

    public Doel {
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("Een doel is een code van kleine letters, cijfers en streepjes");
        }
    }
}
