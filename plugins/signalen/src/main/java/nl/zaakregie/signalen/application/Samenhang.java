package nl.zaakregie.signalen.application;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.overzicht.Groepstrajecten;
import nl.zaakregie.api.overzicht.LopendTraject;
import nl.zaakregie.signalen.domain.Betrouwbaarheid;
import nl.zaakregie.signalen.domain.Koppeling;
import nl.zaakregie.signalen.domain.Signaal;
import nl.zaakregie.signalen.domain.SignaalRepository;
import nl.zaakregie.signalen.domain.Signaalstatus;

/** What belongs with a signal, as far as this viewer may know (INV-09, INV-10, INV-20). */
final class Samenhang {

    private static final Set<Signaalstatus> TELT_MEE = Set.of(Signaalstatus.BEWAARD, Signaalstatus.IN_BEOORDELING);

    private final SignaalRepository signalen;
    private final Groepstrajecten trajecten;
    private final Duration combinatie;

    Samenhang(SignaalRepository signalen, Groepstrajecten trajecten, Duration combinatie) {
        this.signalen = signalen;
        this.trajecten = trajecten;
        this.combinatie = combinatie;
    }

    /** @param inTeam whether the viewer is on the team of a dossier */
    List<LopendTraject> lopend(Signaal signaal, Predicate<DossierId> inTeam) {
        return trajecten.lopendVoor(signaal.personen()).stream()
                .filter(t -> !t.vertrouwelijk() || inTeam.test(t.traject()))
                .toList();
    }

    /** Signals about the same persons in the time before this one that nothing followed on yet, latest first. */
    List<Signaal> eerdere(Signaal signaal) {
        return signalen.over(signaal.personen(), signaal.ontvangen().minus(combinatie)).stream()
                .filter(s -> !s.id().equals(signaal.id()) && TELT_MEE.contains(s.status()))
                .filter(s -> s.verloop().betrouwbaarheid() != Betrouwbaarheid.ONJUIST)
                .filter(s -> !s.ontvangen().isAfter(signaal.ontvangen()))
                .toList();
    }

    List<DossierId> gekoppeld(Signaal signaal, Predicate<DossierId> inTeam) {
        return signaal.koppelingen().stream()
                .filter(k -> !k.vertrouwelijk() || inTeam.test(k.traject()))
                .map(Koppeling::traject)
                .toList();
    }
}
