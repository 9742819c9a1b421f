package nl.zaakregie.runtime.zaaktype;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.zaaktype.Zaaktype;
import nl.zaakregie.api.zaaktype.Zaaktypecatalogus;

/** The zaaktypen of the configuration, checked at start. Immutable. */
record IngesteldeZaaktypen(List<Zaaktype> alle) implements Zaaktypecatalogus {

    @Override
    public Optional<Zaaktype> vind(String sleutel) {
        return alle.stream().filter(z -> z.sleutel().equals(sleutel)).findFirst();
    }

    @Override
    public Optional<Zaaktype> vindOpCode(String code) {
        return alle.stream().filter(z -> z.code().equals(code)).findFirst();
    }
}
