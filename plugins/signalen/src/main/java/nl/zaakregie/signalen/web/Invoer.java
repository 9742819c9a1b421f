package nl.zaakregie.signalen.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.Keuze;
import nl.zaakregie.api.fout.SociaalDomeinException;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.signalen.domain.SignaalFout;

/** Turns text of a request into values, and names the field when that fails. */
final class Invoer {

    private final Foutcode fout;

    /** @param fout how a wrong field is reported */
    Invoer(Foutcode fout) {
        this.fout = fout;
    }

    static SignaalId signaal(String waarde) {
        try {
            return new SignaalId(UUID.fromString(waarde));
        } catch (IllegalArgumentException e) {
            throw SignaalFout.ONBEKEND_SIGNAAL.fout();
        }
    }

    UUID sleutel(String waarde, String veld) {
        try {
            return UUID.fromString(waarde);
        } catch (IllegalArgumentException e) {
            throw fout(veld, "Dit is geen geldige sleutel");
        }
    }

    String tekst(Optional<String> waarde, String veld, int maximum) {
        return waarde.map(String::strip)
                .filter(w -> !w.isEmpty() && w.length() <= maximum)
                .orElseThrow(() -> fout(veld, "Vul dit in met ten hoogste " + maximum + " tekens"));
    }

    /** Value of an enum by its name, in capitals or not. */
    <E extends Enum<E>> E keuze(Class<E> soort, String waarde, String veld) {
        return Keuze.uit(soort, waarde, veld, fout);
    }

    SociaalDomeinException fout(String veld, String tekst) {
        return new SociaalDomeinException(fout, List.of(new Foutdetail(veld, tekst)));
    }
}
