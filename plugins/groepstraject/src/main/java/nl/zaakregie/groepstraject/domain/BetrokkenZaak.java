package nl.zaakregie.groepstraject.domain;

import java.time.Instant;
import java.util.Optional;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Zaakidentificatie;

/**
 * A zaak of a groepslid beside those the plan made itself (INV-14).
 *
 * @param zaaktype code in messages
 * @param omschrijving of the zaaktype
 * @param medewerker who decided; empty while it is only offered
 */
public record BetrokkenZaak(
        DossierId traject,
        Zaakidentificatie zaak,
        String zaaktype,
        String omschrijving,
        Stand stand,
        Instant sinds,
        Optional<MedewerkerId> medewerker) {

    /** What the regisseur decided. */
    public enum Stand {
        AANGEBODEN,
        GEKOPPELD,
        /** Stays loose. */
        AFGEWEZEN,
        ONTKOPPELD;

        /** Coupling may be done again after uncoupling; only what is coupled can be uncoupled. */
        boolean kanNaar(Stand nieuw) {
            return switch (nieuw) {
                case AANGEBODEN -> false;
                case GEKOPPELD -> this != GEKOPPELD;
                case AFGEWEZEN -> this == AANGEBODEN;
                case ONTKOPPELD -> this == GEKOPPELD;
            };
        }
    }

    public boolean kanNaar(Stand nieuw) {
        return stand.kanNaar(nieuw);
    }

    public BetrokkenZaak naar(Stand nieuw, MedewerkerId wie, Instant op) {
        return new BetrokkenZaak(traject, zaak, zaaktype, omschrijving, nieuw, op, Optional.of(wie));
    }
}
