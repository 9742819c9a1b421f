package nl.zaakregie.runtime.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutcode;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.fout.SociaalDomeinException;

/**
 * Body of a refusal, {@code application/problem+json} (RFC 9457). Never repeats what was sent in, the address included.
 *
 * @param type names the code; not an address to visit
 * @param title Dutch: what is wrong and what to do
 * @param code our error code
 * @param details the places that are wrong
 * @param kenmerk number to tell applicatiebeheer, for faults that were not foreseen
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Probleem(
        String type, String title, int status, String code, List<Foutdetail> details, Optional<String> kenmerk) {

    public static Probleem van(SociaalDomeinException fout) {
        return van(fout.foutcode(), fout.details());
    }

    public static Probleem van(Foutcode foutcode, List<Foutdetail> details) {
        return van(foutcode, foutcode.httpStatus(), details);
    }

    static Probleem van(Foutcode foutcode, int status, List<Foutdetail> details) {
        return new Probleem(
                type(foutcode), foutcode.tekst(), status, foutcode.code(), List.copyOf(details), Optional.empty());
    }

    Probleem metKenmerk(String nummer) {
        return new Probleem(type, title, status, code, details, Optional.of(nummer));
    }

    private static String type(Foutcode foutcode) {
        return "urn:zaakregie:fout:" + foutcode.code();
    }
}
