package nl.zaakregie.signalen.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.inzage.Gegeven;
import nl.zaakregie.api.kern.SignaalId;

/**
 * One line in the list of an assessor.
 *
 * @param trajectLoopt whether a groepstraject he may know of runs for these persons
 * @param eerdereSignalen how many signals about these persons came before and still count (INV-10)
 */
public record Signaalregel(
        @Gegeven("signalen.kenmerken") SignaalId id,
        @Gegeven("signalen.kenmerken") String nummer,
        @Gegeven("signalen.kenmerken") Instant ontvangen,
        @Gegeven("signalen.kenmerken") String status,
        @Gegeven("signalen.kenmerken") Optional<String> categorie,
        @Gegeven("signalen.kenmerken") List<String> leefdomeinen,
        @Gegeven("signalen.kenmerken") boolean spoed,
        @Gegeven("signalen.kenmerken") boolean veiligheidInGeding,
        @Gegeven("signalen.samenhang") boolean trajectLoopt,
        @Gegeven("signalen.samenhang") int eerdereSignalen) {}
