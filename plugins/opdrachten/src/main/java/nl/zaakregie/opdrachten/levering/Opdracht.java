package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;

/**
 * An order to an aanbieder for one product within a deelplan (DOMEIN 2.2).
 *
 * @param volume units per period of {@code frequentie}
 * @param tarief euro per unit, as it was when the order was made
 * @param einde last day; at least {@code ingang}
 * @param reden why it goes outside contract; empty within contract (INV-27)
 * @param akkoord who approved that
 * @param sinds since when it stands as it does
 * @param versie for optimistic locking; 0 when new
 */
record Opdracht(
        UUID id,
        DossierId traject,
        DeelplanId deelplan,
        String aanbieder,
        String product,
        BigDecimal volume,
        Frequentie frequentie,
        BigDecimal tarief,
        LocalDate ingang,
        LocalDate einde,
        Optional<String> reden,
        Optional<MedewerkerId> akkoord,
        Stand stand,
        Instant sinds,
        Instant opgesteld,
        int versie) {

    /** How often the volume is delivered. */
    enum Frequentie {
        EENMALIG,
        WEEK,
        MAAND
    }

    /** Where the order stands. */
    enum Stand {
        CONCEPT,
        /** Outside contract; contractbeheer has to approve. */
        WACHT_OP_AKKOORD,
        VERZONDEN,
        GEACCEPTEERD,
        GEWEIGERD,
        GESTART,
        /** For a time; may start again. */
        GESTOPT,
        AFGESLOTEN,
        INGETROKKEN;

        private static final Map<Stand, Set<Stand>> OVERGANGEN = Map.of(
                CONCEPT, Set.of(VERZONDEN, INGETROKKEN),
                WACHT_OP_AKKOORD, Set.of(CONCEPT, INGETROKKEN),
                VERZONDEN, Set.of(GEACCEPTEERD, GEWEIGERD, GESTART, INGETROKKEN),
                GEACCEPTEERD, Set.of(GESTART, INGETROKKEN, GEWEIGERD),
                GEWEIGERD, Set.of(INGETROKKEN),
                GESTART, Set.of(GESTOPT, AFGESLOTEN),
                GESTOPT, Set.of(GESTART, AFGESLOTEN),
                AFGESLOTEN, Set.of(),
                INGETROKKEN, Set.of());

        boolean kanNaar(Stand nieuw) {
            return OVERGANGEN.getOrDefault(this, Set.of()).contains(nieuw);
        }

        /** Money the municipality is bound to. */
        boolean isVastgelegd() {
            return this == VERZONDEN
                    || this == GEACCEPTEERD
                    || this == GESTART
                    || this == GESTOPT
                    || this == AFGESLOTEN;
        }

        boolean isGepland() {
            return this == CONCEPT || this == WACHT_OP_AKKOORD;
        }

        boolean wachtOpStart() {
            return this == VERZONDEN || this == GEACCEPTEERD;
        }

        String code() {
            return Code.van(this);
        }
    }

    /** What it costs over its whole period, in euro and cents; begun weeks and months count in full. */
    BigDecimal kosten() {
        return tarief.multiply(volume).multiply(BigDecimal.valueOf(perioden())).setScale(2, RoundingMode.HALF_UP);
    }

    private long perioden() {
        long dagen = ChronoUnit.DAYS.between(ingang, einde) + 1;
        return switch (frequentie) {
            case EENMALIG -> 1;
            case WEEK -> (dagen + 6) / 7;
            case MAAND ->
                ChronoUnit.MONTHS.between(
                        ingang, einde.plusDays(1).plusMonths(1).minusDays(1));
        };
    }

    Opdracht naar(Stand nieuw, Instant op) {
        return met(nieuw, akkoord, op);
    }

    Opdracht goedgekeurd(MedewerkerId wie, Instant op) {
        return met(Stand.CONCEPT, Optional.of(wie), op);
    }

    private Opdracht met(Stand nieuw, Optional<MedewerkerId> wie, Instant op) {
        return new Opdracht(
                id,
                traject,
                deelplan,
                aanbieder,
                product,
                volume,
                frequentie,
                tarief,
                ingang,
                einde,
                reden,
                wie,
                nieuw,
                op,
                opgesteld,
                versie);
    }

    @Override
    public String toString() {
        return "Opdracht[" + id + " " + stand + "]";
    }
}
