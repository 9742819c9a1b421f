package nl.zaakregie.signalen.domain;

/**
 * What the rules of the municipality advise the assessor, who decides (INV-11).
 *
 * @param informeren whether the persons concerned are best told now; no means: only when it is safe
 * @param reden Dutch, of the rule and not about anybody
 */
public record Beoordelingsadvies(Richting richting, boolean informeren, String reden) {

    /** The outcomes of DOMEIN 5.5. */
    public enum Richting {
        CRISIS,
        AFWIJZEN,
        DOORZETTEN,
        KOPPELEN,
        STARTEN,
        ENKELVOUDIG,
        BEWAREN
    }
}
