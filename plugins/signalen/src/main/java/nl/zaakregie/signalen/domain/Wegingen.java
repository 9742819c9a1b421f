package nl.zaakregie.signalen.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.gebruiker.Rol;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.SignaalId;
import nl.zaakregie.api.werk.Werkitem.Prioriteit;

/** Store of how signals were weighed and of the alerts that came of it. */
public interface Wegingen {

    /** A rule as it stands with a signal. */
    record Regel(
            String regel,
            Regeluitkomst.Gevolg gevolg,
            Prioriteit prioriteit,
            Instant gewogen,
            Set<SignaalId> gronden,
            Optional<Instant> afgedaan) {}

    /** An alert nobody dealt with yet. */
    record Attendering(
            SignaalId signaal,
            DossierId dossier,
            String regel,
            String titel,
            Rol rol,
            Prioriteit prioriteit,
            Instant op,
            Optional<String> team) {}

    /** Keeps a weighing; a signal is weighed once, again is no change. */
    void bewaar(Weging weging);

    List<Regel> van(SignaalId signaal);

    List<Attendering> open(Set<Rol> rollen);

    /** @return false when it does not stand open */
    boolean doeAf(SignaalId signaal, String regel, MedewerkerId medewerker, Instant nu);
}
