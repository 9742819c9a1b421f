package nl.zaakregie.triage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.zaakregie.api.kern.Code;

/**
 * What the advice rests on: counts and yes or no, nothing about who (DOMEIN 6.3).
 *
 * @param probleemdomeinen domains on which something is wrong; empty as long as nobody measured or said so
 * @param laagsteScore of the newest metingen with domains, 1-5; empty when there are none
 * @param voorzieningen municipal products that run
 * @param regieNodig whether somebody has to keep them together; empty as long as the assessor does not say
 */
record Triagefeiten(
        Loopt loopt,
        Optional<Integer> probleemdomeinen,
        Optional<Integer> laagsteScore,
        int voorzieningen,
        Optional<Boolean> regieNodig,
        Optional<Boolean> veiligheid) {

    /** What there is for these persons; what is confidential does not count, except in its own dossier (INV-20). */
    enum Loopt {
        GEEN,
        ENKELVOUDIG,
        MEERVOUDIG
    }

    /** What the assessor knows and the system does not. Empty: the system goes by what was measured. */
    record Oordeel(Optional<Integer> probleemdomeinen, Optional<Boolean> regieNodig, Optional<Boolean> veiligheid) {}

    /** By the names of the table. */
    Map<String, Object> invoer() {
        Map<String, Object> invoer = new HashMap<>();
        invoer.put("loopt", Code.van(loopt));
        probleemdomeinen.ifPresent(aantal -> invoer.put("probleemdomeinen", aantal));
        laagsteScore.ifPresent(score -> invoer.put("laagsteScore", score));
        invoer.put("voorzieningen", voorzieningen);
        regieNodig.ifPresent(ja -> invoer.put("regieNodig", ja));
        veiligheid.ifPresent(ja -> invoer.put("veiligheid", ja));
        return invoer;
    }
}
