package nl.zaakregie.api.zaaktype;

import java.util.List;
import java.util.Optional;

/** The zaaktypen of this municipality, from configuration ({@code zaakregie.zaaktypen.*}). */
public interface Zaaktypecatalogus {

    Optional<Zaaktype> vind(String sleutel);

    Optional<Zaaktype> vindOpCode(String code);

    List<Zaaktype> alle();
}
