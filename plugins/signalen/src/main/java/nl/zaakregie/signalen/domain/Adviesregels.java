package nl.zaakregie.signalen.domain;

/** The rules of the municipality on what to do with a signal; a decision table, never code. */
@FunctionalInterface
public interface Adviesregels {

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException ADVIES_ONBRUIKBAAR when the table gives what we cannot read */
    Beoordelingsadvies adviseer(Adviesfeiten feiten);
}
