package nl.zaakregie.opdrachten.levering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zaakregie.api.kern.DeelplanId;
import nl.zaakregie.api.kern.DossierId;

/** Store of opdrachten; every state an opdracht had stays. */
interface Opdrachten {

    /** A state and since when. */
    record Stap(Opdracht.Stand stand, Instant op) {}

    void voegToe(Opdracht nieuw);

    /** @throws nl.zaakregie.api.fout.SociaalDomeinException GELIJKTIJDIG_GEWIJZIGD when somebody else was first */
    void wijzig(Opdracht gewijzigd);

    Optional<Opdracht> vind(UUID id);

    List<Opdracht> van(DossierId traject);

    List<Opdracht> van(DeelplanId deelplan);

    /** With one of these states, oldest first. */
    List<Opdracht> met(Collection<Opdracht.Stand> standen);

    /** Sent or accepted, and should have begun before this day. */
    List<Opdracht> nietGestartVoor(LocalDate dag);

    List<Stap> verloop(UUID id);
}
