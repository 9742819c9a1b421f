package nl.zaakregie.stuf.server.afhandeling;

import java.util.regex.Pattern;

/**
 * One breach of a schema, in own words: where and what kind. Never the text of the validator, which repeats values.
 *
 * @param plaats path of local names from the root
 */
record Schemabevinding(String plaats, String regel) {

    private static final Pattern NUMMER = Pattern.compile("\\d{6,}");

    static Schemabevinding van(String plaats, String validatortekst) {
        return new Schemabevinding(NUMMER.matcher(plaats).replaceAll("#"), regel(validatortekst));
    }

    /** The validator begins its text with the code of the rule in the W3C recommendation. */
    private static String regel(String validatortekst) {
        if (validatortekst.startsWith("cvc-complex-type.2.4") || validatortekst.startsWith("cvc-elt.1")) {
            return "element hoort hier niet of staat op de verkeerde plaats";
        }
        if (validatortekst.startsWith("cvc-complex-type.3.2")) {
            return "attribuut hoort hier niet";
        }
        if (validatortekst.startsWith("cvc-complex-type.4")) {
            return "verplicht attribuut ontbreekt";
        }
        if (validatortekst.startsWith("cvc-attribute")) {
            return "attribuut heeft niet de voorgeschreven vorm";
        }
        return "waarde heeft niet de voorgeschreven vorm";
    }

    @Override
    public String toString() {
        return plaats + ": " + regel;
    }
}
