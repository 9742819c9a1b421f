package nl.zaakregie.signalen.domain;

import java.util.Optional;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.werk.Werkitem.Prioriteit;

/**
 * A rule that applies to a signal, as the decision table gives it.
 *
 * @param regel name of the rule, e.g. {@code R2}; at most 40 characters
 * @param titel of the work in the werkvoorraad; only with {@code ATTENDEREN}
 * @param rol who is alerted; only with {@code ATTENDEREN}
 * @param grond which signals the rule is about, to explain it
 * @param team of whom is alerted
 */
public record Regeluitkomst(
        String regel,
        Gevolg gevolg,
        Optional<String> titel,
        Optional<Rol> rol,
        Prioriteit prioriteit,
        Grond grond,
        Optional<String> team) {

    /** What follows; the lower-case code stands in the table. */
    public enum Gevolg {
        /** A person judges whether anything starts (INV-11). */
        BEOORDELEN,
        /** Kept without a task until it expires. */
        BEWAREN,
        /** Somebody has something to do beside the assessment: crisis, own legal duty. */
        ATTENDEREN
    }

    /** Which signals a rule is about; the lower-case code stands in the table. */
    public enum Grond {
        ZELF,
        PERSONEN,
        DOMEIN,
        ADRES,
        JEUGD
    }

    /** As the table gives it: who gets it is looked up afterwards. */
    public Regeluitkomst(
            String regel,
            Gevolg gevolg,
            Optional<String> titel,
            Optional<Rol> rol,
            Prioriteit prioriteit,
            Grond grond) {
        this(regel, gevolg, titel, rol, prioriteit, grond, Optional.empty());
    }

    public Regeluitkomst metTeam(Optional<String> nieuwTeam) {
        return new Regeluitkomst(regel, gevolg, titel, rol, prioriteit, grond, nieuwTeam);
    }
}
