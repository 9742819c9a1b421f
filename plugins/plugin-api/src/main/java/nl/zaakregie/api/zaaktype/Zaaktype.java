package nl.zaakregie.api.zaaktype;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A local zaaktype.
 *
 * @param sleutel our own name for it, e.g. {@code gezinsplan} or {@code schuldhulp}; stands in models and plans
 * @param code as sent in ZKN messages, at most 10 characters
 * @param ingangsdatum of the zaaktype version; empty when the municipality does not send it
 * @param backoffice name of the backoffice that takes zaken of this type over; empty when none does
 */
public record Zaaktype(
        String sleutel,
        String code,
        String omschrijving,
        Optional<LocalDate> ingangsdatum,
        List<Statustype> statustypen,
        List<String> resultaten,
        Optional<String> backoffice) {

    public Zaaktype {
        if (code.isBlank() || code.length() > 10) {
            throw new IllegalArgumentException("Een zaaktypecode heeft 1 tot 10 tekens: zaaktype " + sleutel);
        }
        statustypen = List.copyOf(statustypen);
        resultaten = List.copyOf(resultaten);
    }

    /**
     * A status of the zaaktype.
     *
     * @param volgnummer 1..9999
     * @param code at most 10 characters
     */
    public record Statustype(int volgnummer, String code, String omschrijving) {}

    public Optional<Statustype> status(int volgnummer) {
        return statustypen.stream().filter(s -> s.volgnummer() == volgnummer).findFirst();
    }
}
