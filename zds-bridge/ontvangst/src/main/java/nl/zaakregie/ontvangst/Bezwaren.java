package nl.zaakregie.ontvangst;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;

/** What is wrong with a message, gathered so that the sender can mend it in one go. Used by one thread. */
final class Bezwaren {

    /** A detail with this place says that the message answers nothing of ours; it has a code of its own in StUF. */
    private static final String CROSSREFNUMMER = "crossRefnummer";

    private final List<Foutdetail> details = new ArrayList<>();

    /** @param tekst names the rule, never the value */
    void voegToe(String waar, String tekst) {
        details.add(new Foutdetail(waar, tekst));
    }

    /**
     * @throws StufFout when there is anything wrong
     */
    void keur() {
        if (!details.isEmpty()) {
            throw alsFout(details);
        }
    }

    /** StUF043 for a crossRefnummer that is not ours, StUF058 for all else; each place is named. */
    static StufFout alsFout(List<Foutdetail> details) {
        boolean kruisverwijzing = details.stream().anyMatch(d -> CROSSREFNUMMER.equals(d.waar()));
        return new StufFout(kruisverwijzing ? StufFoutcode.STUF043 : StufFoutcode.STUF058, tekst(details));
    }

    /** With explanation as long as that fits; a long list keeps all its places rather than some of its explanations. */
    private static String tekst(List<Foutdetail> details) {
        String volledig = samen(details, d -> d.waar() + ": " + d.tekst());
        return volledig.length() <= StufFout.DETAILS_MAX ? volledig : samen(details, Foutdetail::waar);
    }

    private static String samen(List<Foutdetail> details, Function<Foutdetail, String> naarTekst) {
        return details.stream().map(naarTekst).collect(Collectors.joining("; "));
    }
}
