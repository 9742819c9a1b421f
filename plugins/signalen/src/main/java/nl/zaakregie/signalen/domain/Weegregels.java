package nl.zaakregie.signalen.domain;

import java.util.List;

/** The rules of the municipality on combining signals; a decision table, never code. */
@FunctionalInterface
public interface Weegregels {

    /**
     * All rules that apply, in the order of the table.
     *
     * @throws nl.zaakregie.api.fout.SociaalDomeinException WEGING_ONBRUIKBAAR when the table gives what we cannot read
     */
    List<Regeluitkomst> weeg(Feiten feiten);
}
