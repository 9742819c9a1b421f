package nl.zaakregie.testkit.gezin;

import java.util.Optional;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.api.kern.Persoonsgegevens;

/**
 * An invented person.
 *
 * @param sleutel name in the family file, e.g. {@code p-sanne}
 * @param id the same in every run
 */
public record Persoon(String sleutel, PersoonId id, Persoonsgegevens gegevens) {

    public Optional<Bsn> bsn() {
        return gegevens.bsn();
    }

    @Override
    public String toString() {
        return sleutel;
    }
}
