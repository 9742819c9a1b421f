package nl.zaakregie.api.termijn;

/** The terms of law and of the municipality (decision {@code termijnen}). */
public interface Termijnen {

    /**
     * Which term applies.
     *
     * @param soort kind of term, e.g. {@code aanvraag} or {@code bezwaar}
     * @param wet code of the law, e.g. {@code wmo}; empty text when none
     * @param zaaktype our key of the zaaktype
     * @throws nl.zaakregie.api.fout.SociaalDomeinException when the table has no row for it
     */
    Termijn vind(String soort, String wet, String zaaktype);
}
