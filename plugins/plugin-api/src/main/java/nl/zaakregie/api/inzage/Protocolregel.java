package nl.zaakregie.api.inzage;

import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.PersoonId;

/**
 * One processing of data of one person (DOMEIN 7.7).
 *
 * @param betrokkene empty only for acts on a dossier as a whole
 * @param gegevensgroepen codes that were released or changed
 * @param toegestaan false for a refusal, which is logged too
 */
public record Protocolregel(
        String medewerker,
        Set<String> rollen,
        String handeling,
        Soort soort,
        Optional<String> doel,
        Optional<PersoonId> betrokkene,
        Optional<DossierId> dossier,
        Set<String> gegevensgroepen,
        boolean toegestaan) {

    public enum Soort {
        RAADPLEGEN,
        WIJZIGEN,
        VERSTREKKEN
    }
}
