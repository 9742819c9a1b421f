package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.kern.SignaalId;

/** Trace of the events of sources: what was done with each, without content and without persons (DOMEIN 5.3). */
public interface Gebeurtenisspoor {

    /** @param signaal only with {@code GEREGISTREERD} */
    record Regel(
            String bron,
            String kenmerk,
            String soort,
            Instant ontvangen,
            Filteruitslag uitslag,
            Optional<SignaalId> signaal) {}

    /** How often something became of events of one kind. */
    record Telling(String bron, String soort, Filteruitslag uitslag, long aantal) {}

    Optional<Regel> vind(String bron, String kenmerk);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEMELD when the same comes in right now */
    void schrijf(Regel regel);

    List<Telling> tel(Instant vanaf);
}
