package nl.zaakregie.signalen.domain;

/**
 * What the decision table looks at (DOMEIN 5.4): counts and yes or no, nothing about who. Confidential signals of others
 * are not counted, nor what was refused or proved wrong.
 *
 * @param soort {@code melding} or {@code gebeurtenis} or {@code opschaling}
 * @param signalen signals about the same persons within the combination term, this one included
 * @param domeinen different leefdomeinen of those
 * @param zelfdeDomein most signals in one of this signal's leefdomeinen within twice the combination term
 * @param kindEnVolwassene signals about a minor and about an adult he is named or lives with, within the term
 * @param adresDomeinen different leefdomeinen of signals about others at the same address, this one's included; 0 when
 *     there are none about others
 * @param jeugd signals about the same minor, or about minors at the same address, within the term
 */
public record Feiten(
        String soort,
        int signalen,
        int domeinen,
        int zelfdeDomein,
        boolean kindEnVolwassene,
        int adresDomeinen,
        int jeugd,
        boolean spoed,
        boolean veiligheid,
        boolean wgs) {}
