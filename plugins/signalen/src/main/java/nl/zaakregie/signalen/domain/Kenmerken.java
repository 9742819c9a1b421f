package nl.zaakregie.signalen.domain;

import java.util.Optional;
import java.util.Set;

/**
 * What kind of melding it is; codes, no free text.
 *
 * @param categorie code of the municipality
 * @param veiligheidInGeding acute: Veilig Thuis or 112 goes first (AF-08.4)
 * @param betrokkeneGeinformeerd whether the persons concerned know of the melding
 * @param wgs the source obliges to offer debt counselling, whatever else follows (Wgs; rule R11)
 */
public record Kenmerken(
        Optional<String> categorie,
        Set<Leefdomein> leefdomeinen,
        boolean spoed,
        boolean veiligheidInGeding,
        boolean betrokkeneGeinformeerd,
        boolean wgs) {

    public Kenmerken {
        leefdomeinen = Set.copyOf(leefdomeinen);
    }
}
