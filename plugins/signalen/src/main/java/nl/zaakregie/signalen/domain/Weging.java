package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zaakregie.api.kern.Code;
import nl.zaakregie.api.kern.SignaalId;

/**
 * How a signal was weighed: which rules applied, and because of which signals. Kept, so that it can be explained later.
 *
 * @param gronden per rule the signals it is about
 */
public record Weging(
        SignaalId signaal, List<Regeluitkomst> regels, Map<String, Set<SignaalId>> gronden, Instant gewogen) {

    public Weging {
        regels = List.copyOf(regels);
        gronden = Map.copyOf(gronden);
    }

    /** What the model does; without any rule a person judges. */
    public Regeluitkomst.Gevolg gevolg() {
        boolean bewaren = regels.stream().anyMatch(r -> r.gevolg() == Regeluitkomst.Gevolg.BEWAREN);
        boolean beoordelen = regels.stream().anyMatch(r -> r.gevolg() == Regeluitkomst.Gevolg.BEOORDELEN);
        return bewaren && !beoordelen ? Regeluitkomst.Gevolg.BEWAREN : Regeluitkomst.Gevolg.BEOORDELEN;
    }

    public String code() {
        return Code.van(gevolg());
    }
}
