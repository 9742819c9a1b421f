package nl.zaakregie.api.beslissing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One row of outputs. A cell that is empty in the table is absent.
 *
 * @param waarden by the names of the outputs
 */
public record Beslisregel(Map<String, Object> waarden) {

    public Beslisregel {
        waarden = Map.copyOf(waarden);
    }

    public Optional<String> tekst(String naam) {
        return Optional.ofNullable(waarden.get(naam)).map(Object::toString).filter(t -> !t.isBlank());
    }

    /** @throws NumberFormatException when there is something that is no number; its text is not in the message */
    public Optional<BigDecimal> getal(String naam) {
        return tekst(naam).map(BigDecimal::new);
    }

    /** Absent is no. */
    public boolean ja(String naam) {
        return Boolean.TRUE.equals(waarden.get(naam));
    }
}
